import assert from 'node:assert/strict';
import { anchored } from '../../../../src/core/entities/judgements/anchored';
import { locateAnchor } from '../../../../src/core/notes/anchor';

const TEXT = 'Press met Press. Then Press left.';
const textOf = (article: string) => (article === 'a.txt' ? TEXT : undefined);
const bare = (start: number, end: number) => ({ exact: '', prefix: '', suffix: '', start, end });

describe('the passage of a verdict', () => {
  it('is anchored by its words and what stands beside them', () => {
    const verdict = anchored({ do: 'reject', article: 'a.txt', at: bare(10, 15) }, textOf);
    assert.ok(verdict.do === 'reject');
    assert.equal(verdict.at.exact, 'Press');
    assert.deepEqual(locateAnchor(`A line more.\n${TEXT}`, verdict.at), { start: 23, end: 28 });
  });

  it('is anchored anew where it stands now', () => {
    const at = { exact: 'Press', prefix: 'Then ', suffix: ' left', start: 3, end: 8 };
    const verdict = anchored({ do: 'reject', article: 'a.txt', at }, textOf);
    assert.ok(verdict.do === 'reject');
    assert.equal(verdict.at.start, TEXT.indexOf('Press left'));
  });

  it('stays as it is when the passage or the article is not there', () => {
    const gone = { exact: 'Kremlin', prefix: '', suffix: '', start: 0, end: 7 };
    const verdict = { do: 'reject', article: 'a.txt', at: gone } as const;
    assert.equal(anchored(verdict, textOf), verdict);
    const elsewhere = { ...verdict, article: 'b.txt' };
    assert.equal(anchored(elsewhere, textOf), elsewhere);
  });

  it('is no passage where the verdict speaks of none', () => {
    const verdict = { do: 'rename', actor: 'a', name: 'A' } as const;
    assert.equal(anchored(verdict, textOf), verdict);
  });

  it('is refused when it is not in the text', () => {
    assert.throws(() => anchored({ do: 'reject', article: 'a.txt', at: bare(3, 999) }, textOf), RangeError);
  });
});
