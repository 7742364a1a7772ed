import assert from 'node:assert/strict';
import { finish } from '../../../src/core/corpus/finish';
import { VersionFinder } from '../../../src/core/duplicates/finder';
import { BRIDGE, clustersOf, HARVEST, sorted, story } from './stories';

describe('finding versions', () => {
  it('finds the same text under another headline, in other paragraphs, with other furniture', () => {
    const [beginning = '', ...rest] = BRIDGE.split('. ');
    const reprint = story({
      id: 'b',
      title: 'Teviot bridge to shut',
      blocks: [
        ['byline', 'By a reporter'],
        `${beginning}.`,
        rest.join('. '),
        ['boilerplate', 'Read more: all about bridges in the region'],
      ],
    });
    assert.deepEqual(clustersOf([story({ id: 'a', title: 'Bridge closed', blocks: [BRIDGE] }), reprint]), [['a', 'b']]);
  });

  it('finds the beginning of a text, and a text with every fifth word misread', () => {
    const cut = BRIDGE.split('. ').slice(0, 2).join('. ');
    const misread = BRIDGE.split(/\s+/u)
      .map((word, i) => (i % 5 === 0 ? `${word.slice(0, 1)}x${word.slice(2)}` : word))
      .join(' ');
    const articles = [BRIDGE, cut, misread, HARVEST].map((text, i) => story({ id: String(i), blocks: [text] }));
    assert.deepEqual(clustersOf(articles), [['0', '1', '2']]);
  });

  it('tells a report of one week from that of another by its figures', () => {
    const weekly = (head: string, cattle: string) =>
      `Traders and commission house representatives are guessing today's hog slaughter at about ${head} head, against a year ago. ` +
      `Cattle slaughter is guessed at about ${cattle} head, against the week before, and dealers in the yards of Omaha expect little change.`;
    const one = story({ id: 'a', date: '1987-03-02', blocks: [weekly('290,000 to 307,000', '120,000 to 125,000')] });
    const other = story({ id: 'b', date: '1987-03-09', blocks: [weekly('275,000 to 284,000', '131,000 to 138,000')] });
    assert.deepEqual(clustersOf([one, other]), []);
  });

  it('does not take a phrase that many use for a text', () => {
    const opening =
      'I should like to congratulate you, Mr. President, on your unanimous election to the presidency of this session of the Assembly.';
    const speech = (subject: string) => {
      const own = Array.from({ length: 80 }, (_, i) => `${subject}${(i * 37) % 80}`).join(' ');
      return story({ id: subject, blocks: [opening, own] });
    };
    assert.deepEqual(clustersOf(['Disarmament', 'Hunger', 'Fishing', 'Trade', 'Debt', 'Drought'].map(speech)), []);
  });

  it('takes short texts for the same only if nothing differs', () => {
    const notice = (id: string, title: string) => story({ id, title, blocks: ['The exchange is closed today.'] });
    assert.deepEqual(clustersOf([notice('a', 'Closed'), notice('b', 'Closed'), notice('c', 'London')]), [['a', 'b']]);
  });

  it('reads what has changed anew, and forgets what was removed', () => {
    const articles = new Map(['a', 'b', 'c'].map((id) => [id, story({ id, blocks: [BRIDGE] })]));
    const finder = new VersionFinder((id) => articles.get(id));
    for (const article of articles.values()) finder.put(article);
    assert.deepEqual(sorted(finish(finder.clusters())), [['a', 'b', 'c']]);
    const changed = story({ id: 'b', blocks: [HARVEST] });
    articles.set('b', changed);
    finder.put(changed);
    assert.deepEqual(sorted(finish(finder.clusters())), [['a', 'c']]);
    finder.remove('a');
    const added = story({ id: 'd', blocks: [HARVEST] });
    articles.set('d', added);
    finder.put(added);
    assert.deepEqual(sorted(finish(finder.clusters())), [['b', 'd']]);
  });

  it('finds all of a text that was printed a hundred times with errors', () => {
    const words = BRIDGE.split(/\s+/u);
    const copies = Array.from({ length: 100 }, (_, n) =>
      story({
        id: String(n).padStart(3, '0'),
        blocks: [words.map((word, i) => ((i * 7 + n) % 13 === 0 ? `${word}q` : word)).join(' ')],
      }),
    );
    assert.deepEqual(
      clustersOf(copies).map((ids) => ids.length),
      [100],
    );
  });
});
