import assert from 'node:assert/strict';
import { bibDialect } from '../../../src/core/citations/bibDialect';
import { bibliographyNamed } from '../../../src/core/citations/bibliographyNamed';

describe('the bibliography of a Markdown document', () => {
  for (const [text, named] of [
    ['---\nbibliography: refs.bib\n---\n', ['refs.bib']],
    ['---\ntitle: A\nbibliography: [../../outside.bib, named.bib]\n---\nText', ['../../outside.bib', 'named.bib']],
    ['\uFEFF---\r\nbibliography:\r\n  - a.bib\r\n  - b.json\r\n...\r\n', ['a.bib']],
    ['---\nbibliography: [/etc/a.bib, "c:\\\\a.bib", "https://x.org/a.bib", 7, {a: b}]\n---\n', []],
    ['---\nbibliography: [\n---\n', []],
    ['bibliography: refs.bib\n', []],
    ['', []],
  ] as const) {
    it(JSON.stringify(text), () => assert.deepEqual(bibliographyNamed(text), named));
  }
});

describe('the dialect of a .bib file', () => {
  for (const [text, dialect] of [
    ['', 'biblatex'],
    ['@misc{a,\n  year = {2001}\n}', 'bibtex'],
    ['@article{a,\n  Journal = "DW"\n}', 'bibtex'],
    ['@misc{a,\n  year = {2001}\n}\n@misc{b,\n  date = {2001}\n}', 'biblatex'],
    ['@misc{a, title = {The year = 1}}', 'biblatex'],
  ] as const) {
    it(`${JSON.stringify(text)}: ${dialect}`, () => assert.equal(bibDialect(text), dialect));
  }
});
