import assert from 'node:assert/strict';
import type { Verdict } from '../../../src/core/model/judgement';
import { judgementText } from '../../../src/host/judgements/judgementText';

const JIM = 'person:jim-mattis';
const JAMES = 'person:james-mattis';
const TO = { name: 'James Mattis', kind: 'person' } as const;
const AT = { exact: 'Matisse', prefix: '', suffix: '', start: 3, end: 10 };

describe('what a judgement says', () => {
  const names = { [JIM]: 'Jim Mattis', [JAMES]: 'James Mattis' };
  const sentences: readonly (readonly [Verdict, string])[] = [
    [{ do: 'merge', actor: JIM, into: JAMES }, 'Merged Jim Mattis into James Mattis'],
    [
      { do: 'split', actor: JIM, forms: ['Jim', 'J. M.'], to: TO },
      'Split “Jim” and “J. M.” from Jim Mattis, as James Mattis',
    ],
    [
      { do: 'split', actor: JIM, forms: ['Jim'], to: TO, article: 'a.txt' },
      'Split “Jim” from Jim Mattis, as James Mattis, in one article',
    ],
    [{ do: 'rename', actor: JIM, name: 'General Mattis' }, 'Renamed Jim Mattis to General Mattis'],
    [{ do: 'set kind', actor: JIM, kind: 'place' }, 'Set the kind of Jim Mattis: place'],
    [{ do: 'reject', article: 'a.txt', at: AT }, 'Took “Matisse” for no name, in one place'],
    [{ do: 'reject everywhere', text: 'Press' }, 'Took “Press” for no name, wherever it stands'],
    [{ do: 'assign', article: 'a.txt', at: AT, to: TO }, 'Took “Matisse” for James Mattis, in one place'],
    [{ do: 'tag everywhere', text: 'Matisse', to: TO }, 'Took every “Matisse” for James Mattis'],
    [
      { do: 'tag everywhere', text: 'Matisse', to: TO, article: 'a.txt' },
      'Took every “Matisse” for James Mattis, in one article',
    ],
    [{ do: 'keep apart', actors: [JIM, JAMES] }, 'Kept Jim Mattis and James Mattis apart'],
    [{ do: 'review', article: 'a.txt', at: AT, kind: 'person', right: true }, 'Judged “Matisse” right'],
    [{ do: 'review', article: 'a.txt', at: AT, kind: 'person', right: false }, 'Judged “Matisse” wrong'],
    [{ do: 'furniture', article: 'a.txt', at: AT, is: true }, 'Took “Matisse” for page furniture'],
    [
      { do: 'furniture', article: 'a.txt', at: { ...AT, exact: `A word ${'and another\n\n'.repeat(20)}` }, is: false },
      'Took “A word and another and another and another and another and…” for text',
    ],
    [{ do: 'undo', judgement: 'a' }, 'Undid a judgement'],
  ];
  for (const [verdict, sentence] of sentences) {
    it(`is one sentence: ${sentence}`, () => {
      assert.equal(judgementText(verdict, names), sentence);
    });
  }

  it('names those who are gone after their ids', () => {
    const merge: Verdict = { do: 'merge', actor: JIM, into: JAMES };
    assert.equal(judgementText(merge, {}), 'Merged Jim Mattis into James Mattis');
    assert.equal(judgementText(merge, { [JIM]: JIM }), 'Merged Jim Mattis into James Mattis');
  });

  it('names the one that was renamed as it was before, though it has its new name by now', () => {
    const rename: Verdict = { do: 'rename', actor: JIM, name: 'General Mattis' };
    assert.equal(judgementText(rename, { [JIM]: 'General Mattis' }), 'Renamed Jim Mattis to General Mattis');
  });
});
