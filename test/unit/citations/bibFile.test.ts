import assert from 'node:assert/strict';
import { bibKeys, entryToAppend } from '../../../src/core/citations/bibFile';
import { bibliography } from '../../../src/core/citations/bibliography';
import { metadata } from './articles';

const BIB = `This is text, and so is user@example.org.
@string{dw = {Deutsche {Welle}}}
@preamble{"\\newcommand{\\x}{y}"}
@comment{@article{hidden, title={x}}}
@Article{Sanders2019,
  title = {A {nested} one with an @ and @book{inner, x}},
  year = 2019
}
@book(paren:2017, title = {A ) in braces})
@misc{ spaced-key ,
}
@misc{nofields}
@misc{title = {No key}}
`;

describe('a .bib file', () => {
  it('has the keys of its entries, and of nothing else', () => {
    assert.deepEqual([...bibKeys(BIB)], ['sanders2019', 'paren:2017', 'spaced-key', 'nofields']);
  });

  it('is read on behind an entry that never ends', () => {
    assert.deepEqual([...bibKeys('@misc{a, title={open\n@misc{b, title={x}}\n@misc{c}')], ['a', 'b', 'c']);
    for (const broken of ['@', '@misc', '@misc{', '@misc{,}', '@{a}', '@misc(a', '}{@misc{}']) bibKeys(broken);
  });

  it('reads what is written here', () => {
    const articles = ['one2017', 'two-2'].map((key) => ({ key, metadata: metadata({ title: '} @misc{evil, ' }) }));
    for (const format of ['bibtex', 'biblatex'] as const) {
      assert.deepEqual([...bibKeys([...bibliography(articles, format)].join(''))], ['one2017', 'two-2']);
    }
  });

  it('gets an entry at its end, once', () => {
    assert.equal(entryToAppend('', 'a', '@misc{a,\n}\n'), '@misc{a,\n}\n');
    assert.equal(entryToAppend('@misc{b}', 'a', '@misc{a}\n'), '\n\n@misc{a}\n');
    assert.equal(entryToAppend('@misc{b}\n', 'a', '@misc{a}\n'), '\n@misc{a}\n');
    assert.equal(entryToAppend('@misc{b}\r\n\r\n', 'a', '@misc{a,\n}\n'), '@misc{a,\r\n}\r\n');
    assert.equal(entryToAppend(BIB, 'SANDERS2019', '@misc{x}'), null);
  });
});
