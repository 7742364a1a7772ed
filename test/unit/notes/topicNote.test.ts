import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNote } from '../../../src/core/notes/parseNote';
import { topicFileName, topicTemplate } from '../../../src/core/notes/topicNote';

describe('notes on topics', () => {
  it('are in files named after their titles', () => {
    assert.equal(topicFileName('The INF Treaty, 1987–2019'), 'the-inf-treaty-1987-2019.md');
    assert.equal(topicFileName('Санкции'), 'санкции.md');
    assert.equal(topicFileName('../../etc/passwd'), 'etc-passwd.md');
  });

  it('never have a name that a file cannot have', () => {
    assert.equal(topicFileName('?!'), 'note.md');
    assert.equal(topicFileName('CON'), 'note-con.md');
    assert.equal(topicFileName('lpt1'), 'note-lpt1.md');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const name = topicFileName(title);
        assert.match(name, /^[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?\.md$/u);
        assert.ok(name.length <= 63);
      }),
    );
  });

  it('begin with their title as it was given', () => {
    assert.equal(parseNote(topicTemplate('What *is* a #topic?')).title, 'What *is* a #topic?');
    assert.deepEqual(parseNote(topicTemplate('Sanctions')).entries, []);
  });
});
