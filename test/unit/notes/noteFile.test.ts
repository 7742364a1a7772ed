import assert from 'node:assert/strict';
import type { ArticleMetadata } from '../../../src/core/model/article';
import { appendToNote } from '../../../src/core/notes/appendToNote';
import { noteFileName, noteTemplate } from '../../../src/core/notes/noteFile';

describe('the name of a note', () => {
  it('is the id where that is a file name', () => {
    assert.equal(noteFileName({ id: '000_a2f3b8b4ef36e51b.txt' }), '000_a2f3b8b4ef36e51b.txt.md');
    assert.notEqual(noteFileName({ id: 'a.txt' }), noteFileName({ id: 'a.md' }));
  });

  it('is what can be read of any other id, with its hash', () => {
    for (const [id, stem] of [
      ['2019/May/Über uns.txt', '2019-may-über-uns-txt'],
      ['../../etc/passwd', 'etc-passwd'],
      ['con.txt', 'con-txt'],
      ['NUL', 'nul'],
      ['a<b>:c|d?*"e', 'a-b-c-d-e'],
      ['новости/1.txt', 'новости-1-txt'],
      ['...', 'note'],
      ['', 'note'],
      ['trailing.', 'trailing'],
    ] as const) {
      assert.match(noteFileName({ id }), new RegExp(`^${stem}~[0-9a-z]{13}\\.md$`), id);
    }
  });

  it('differs where only capitals or separators do', () => {
    const ids = ['A.txt', 'a.txt', 'a/txt', 'a\\txt', 'a-txt', 'a txt', 'a  txt'];
    assert.equal(new Set(ids.map((id) => noteFileName({ id }).toLowerCase())).size, ids.length);
  });

  it('is short, however long the id', () => {
    assert.ok(noteFileName({ id: 'long'.repeat(99) }).length <= 80);
    assert.equal(noteFileName({ id: 'x'.repeat(77) }).length, 80);
    assert.notEqual(noteFileName({ id: `${'x'.repeat(99)}1` }), noteFileName({ id: `${'x'.repeat(99)}2` }));
  });
});

describe('a new note', () => {
  const metadata: ArticleMetadata = {
    id: 'a.txt',
    path: 'a.txt',
    title: { value: 'US: *Talks* #1', provenance: 'text' },
    date: { edtf: '2019-05', provenance: 'corpus.yaml' },
    author: { value: 'Lewis Sanders IV', provenance: 'byline' },
  };

  it('has front matter, with what is not known left open, and a heading', () => {
    assert.equal(
      noteTemplate(metadata),
      [
        '---',
        'notes: 1',
        'article: a.txt',
        'title: "US: *Talks* #1"',
        'source:',
        'author: Lewis Sanders IV',
        'date: 2019-05',
        'dateProvenance: corpus.yaml',
        'citekey: sanders2019',
        '---',
        '',
        '# US: \\*Talks\\* \\#1',
        '',
      ].join('\n'),
    );
  });

  it('cannot be broken out of by a title', () => {
    const note = noteTemplate({ ...metadata, title: { value: 'A\n---\n# B', provenance: 'text' } });
    assert.equal(note.match(/^---$/gm)?.length, 2);
    assert.equal(note.match(/^# .*$/gm)?.length, 1);
  });
});

describe('adding to a note', () => {
  const grown = (existing: string) => {
    const { insertAt, text } = appendToNote(existing, '> q\n\n');
    return existing.slice(0, insertAt) + text + existing.slice(insertAt);
  };

  it('leaves one blank line before', () => {
    assert.equal(grown('# Note'), '# Note\n\n> q\n\n');
    assert.equal(grown('# Note\n'), '# Note\n\n> q\n\n');
    assert.equal(grown('# Note\n\n'), '# Note\n\n> q\n\n');
    assert.equal(grown(grown('# Note\n')), '# Note\n\n> q\n\n> q\n\n');
  });

  it('takes nothing away, not even blank lines', () => {
    assert.equal(grown('# Note\n\n\n  \n'), '# Note\n\n\n  \n> q\n\n');
  });

  it('starts an empty note at once', () => {
    assert.equal(grown(''), '> q\n\n');
  });

  it('ends its lines as the note does', () => {
    assert.equal(grown('# Note\r\nText'), '# Note\r\nText\r\n\r\n> q\r\n\r\n');
  });
});
