import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { removeEntry, setComment, setTags, type TextEdit } from '../../../src/core/notes/entryEdits';
import { formatEntry, newEntryId } from '../../../src/core/notes/formatEntry';
import { insertEntry } from '../../../src/core/notes/insertEntry';
import { parseNote } from '../../../src/core/notes/parseNote';
import { reattach, refreshQuote } from '../../../src/core/notes/requote';

const OLD = '> all-time low\n>\n> [Talks](../a.txt#:~:text=low)\n';
const LINKED = '> all-time low\n\n[Talks](../a.txt#:~:text=low) [@key]\n';
const ANCHORED = `${LINKED}<!-- corpus-reader {"v":1,"id":"one","article":"a.txt","exact":"low","prefix":"","suffix":"","start":0,"end":3,"mine":[-1]} -->\n`;
const PLACE = {
  article: 'b.txt',
  anchor: { exact: 'a new low', prefix: 'is ', suffix: '.', start: 3, end: 12 },
  href: '../b.txt#:~:text=new',
};

const firstOf = (note: string): string => {
  const [first] = parseNote(note).entries;
  assert.ok(first);
  return first.id;
};
const edited = (note: string, edit: (note: string, id: string) => readonly TextEdit[]): string =>
  [...edit(note, firstOf(note))]
    .reverse()
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), note);

describe('an entry that is edited', () => {
  it('gets what the reader says below it', () => {
    const said = (note: string, comment: string) => edited(note, (text, id) => setComment(text, id, comment));
    assert.equal(said(ANCHORED, 'So.'), `${ANCHORED}\nSo.\n`);
    assert.equal(said(`${ANCHORED}\nSo.\n\n## Next\n`, 'No.\n\nNo!'), `${ANCHORED}\nNo.\n\nNo!\n\n## Next\n`);
    assert.equal(said(`${ANCHORED}\nSo.\n\n## Next\n`, ' '), `${ANCHORED}\n## Next\n`);
    assert.equal(said(`${OLD}## Next\n`, 'So.'), `${OLD}\nSo.\n\n## Next\n`);
    assert.equal(said('> low\n\n[a](../a.txt#:~:text=low) so\n', 'No.'), '> low\n\n[a](../a.txt#:~:text=low) No.\n');
    assert.equal(said(ANCHORED, '# Mine\n\n```\ncode'), `${ANCHORED}\n\\# Mine\n\n\`\`\`\ncode\n\`\`\`\n`);
    assert.deepEqual(setComment(ANCHORED, 'nobody', 'So.'), []);
  });

  it('gets tags behind its link, and loses those that are not named', () => {
    const tagged = (note: string, ...tags: string[]) => edited(note, (text, id) => setTags(text, id, tags));
    const link = '[Talks](../a.txt#:~:text=low)';
    assert.equal(tagged(LINKED, 'claim', 'my tag!'), `> all-time low\n\n${link} [@key] #claim #my-tag\n`);
    assert.equal(tagged(`> low\n\n${link} #a #b #c\n`, 'b', 'd'), `> low\n\n${link} #b #d\n`);
    assert.equal(tagged(`> low\n\n${link} #a\n`), `> low\n\n${link}\n`);
    assert.equal(tagged(OLD, 'claim'), OLD.replace('low)', 'low) #claim'));
    assert.equal(tagged(`> low\n\n${link} #a mine\n`, 'b'), `> low\n\n${link} #b mine\n`);
    assert.equal(tagged(LINKED, '12', ''), LINKED);
  });

  it('goes with all that is its own, and nothing else', () => {
    const removed = (note: string) => edited(note, removeEntry);
    assert.equal(removed(`# T\n\nMine.\n\n${ANCHORED}\nSo.\n\n${OLD}\nNo.\n`), `# T\n\nMine.\n\n${OLD}\nNo.\n`);
    assert.equal(removed(`# T\n\n${ANCHORED}\nSo.\n`), '# T\n');
    assert.equal(removed(`# T\n\n${OLD}\n## Next\n`), '# T\n\n## Next\n');
    assert.equal(removed(ANCHORED).trim(), '');
  });

  it('leads to another place, and keeps its words and what is not known of its anchor', () => {
    const now = edited(`${ANCHORED}\nSo.\n`, (text, id) => reattach(text, id, PLACE));
    const [entry] = parseNote(now).entries;
    assert.equal(entry?.words, 'all-time low');
    assert.equal(entry?.id, 'one');
    assert.equal(entry?.article, 'b.txt');
    assert.equal(entry?.link?.path, '../b.txt');
    assert.deepEqual(entry?.anchor, PLACE.anchor);
    assert.equal(entry?.comment, 'So.');
    assert.match(now, /"mine":\[-1\]/);
  });

  it('gets an anchor when it had none', () => {
    for (const note of [OLD, LINKED, `${LINKED}So.\n`, '> low\n\n[a](../a.txt#:~:text=low) So.\n']) {
      const [before] = parseNote(note).entries;
      const [entry, ...others] = parseNote(edited(note, (text, id) => reattach(text, id, PLACE))).entries;
      assert.deepEqual(others, []);
      assert.deepEqual(entry?.anchor, PLACE.anchor);
      assert.deepEqual([entry?.words, entry?.comment, entry?.id], [before?.words, before?.comment, before?.id]);
    }
  });

  it('gets the words that stand there now', () => {
    for (const note of [OLD, LINKED, ANCHORED]) {
      const [entry] = parseNote(edited(note, (text, id) => refreshQuote(text, id, PLACE))).entries;
      assert.deepEqual([entry?.words, entry?.link?.href], ['a new low', PLACE.href]);
    }
    assert.match(
      edited(OLD, (text, id) => refreshQuote(text, id, PLACE)),
      /^> a new low\n>\n> \[Talks\]\(\.\.\/b\.txt#:~:text=new\)\n/,
    );
  });
});

describe('an entry that is new', () => {
  const entryAt = (start: number, id: string, comment = ''): string =>
    formatEntry({
      label: 'Talks',
      href: '../a.txt#:~:text=x',
      citekey: null,
      anchor: { exact: `at ${start}`, prefix: '', suffix: '', start, end: start + 5 },
      article: 'a.txt',
      id,
      tags: [],
      comment,
    });
  const NOTE = `---\narticle: a.txt\n---\n\n# T\n\n${entryAt(10, 'ten', 'Mine.')}## Part\n\n${entryAt(30, 'thirty')}`;
  const order = (note: string, start: number, article = 'a.txt') => {
    const { insertAt, text } = insertEntry(note, entryAt(start, 'new'), { article, start });
    const now = note.slice(0, insertAt) + text + note.slice(insertAt);
    assert.match(now, /(?:^|\n\n)> at \d+\n\n\[Talks\].*\n<!-- corpus-reader .*new.* -->(?:\n\n|\n*$)/);
    return parseNote(now).entries.map(({ id }) => id);
  };

  it('goes where its passage stands in the article, in the note on that article', () => {
    assert.deepEqual(order(NOTE, 5), ['new', 'ten', 'thirty']);
    assert.deepEqual(order(NOTE, 20), ['ten', 'new', 'thirty']);
    assert.deepEqual(order(NOTE, 40), ['ten', 'thirty', 'new']);
  });

  it('goes to the end of any other note, and of one that is not in that order', () => {
    assert.deepEqual(order(NOTE, 5, 'b.txt'), ['ten', 'thirty', 'new']);
    assert.deepEqual(order(NOTE.replace('article: a.txt', 'topic: low'), 5), ['ten', 'thirty', 'new']);
    assert.deepEqual(order(NOTE + entryAt(2, 'two'), 5), ['ten', 'thirty', 'two', 'new']);
  });

  it('has a name that no other of its note has', () => {
    const numbers = [0, 0.5, 0.999_999];
    const random = () => numbers.shift() ?? 0;
    const first = newEntryId(new Set(), random);
    assert.equal(first, '000000');
    assert.match(newEntryId(new Set([first]), random), /^[a-z0-9]{6}$/);
    const tries = [0, 0.25];
    assert.notEqual(
      newEntryId(new Set(['000000']), () => tries.shift() ?? 0),
      '000000',
    );
  });
});

describe('what docs/notes.md says of a quotation', () => {
  it('is so', () => {
    const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(readFileSync('docs/notes.md', 'utf8')) ?? [];
    const [entry, ...others] = parseNote(example).entries;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [entry?.id, entry?.article, entry?.citekey, entry?.tags],
      ['k3f9x2', '2019.txt', 'sanders2019', ['claim']],
    );
    assert.equal(entry?.words, 'Relations between both countries are at an all-time low.\n\nThe second paragraph.');
    assert.match(entry?.comment ?? '', /^What the reader says of it/);
  });
});
