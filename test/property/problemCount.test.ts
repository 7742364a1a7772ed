import assert from 'node:assert/strict';
import fc from 'fast-check';
import { message } from '../../src/core/basics/message';
import { ArticleIdentities } from '../../src/core/ingest/identity';
import { ProblemList } from '../../src/core/ingest/problemList';
import { DEFAULT_SETTINGS, parseCorpusFile } from '../../src/core/ingest/settings/corpusFile';
import type { Problem } from '../../src/core/model/problem';

const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt');
const problems = fc.array(
  path.map((where): Problem => ({ path: where, severity: 'skipped', reason: message('for a reason') })),
  { maxLength: 3 },
);

type Change = (list: ProblemList, identities: ArticleIdentities) => void;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(path, problems).map(
    ([where, found]): Change =>
      (list) =>
        list.put(where, found),
  ),
  fc.tuple(path, fc.constantFrom('one', 'a.txt', 'two')).map(
    ([where, id]): Change =>
      (list, identities) => {
        list.put(where, []);
        identities.claim(where, id);
      },
  ),
  path.map(
    (where): Change =>
      (list, identities) => {
        list.remove(where);
        identities.release(where);
      },
  ),
  problems.map(
    (found): Change =>
      (list) =>
        list.report(found),
  ),
  fc.subarray(['a.txt', 'c.txt', 'z.txt']).map(
    (named): Change =>
      (list) => {
        const yaml = `articles:\n${named.map((name) => `  ${name}: { title: A }\n`).join('')}`;
        const { settings, problems: found } = parseCorpusFile(named.length === 0 ? '' : yaml);
        list.configure(named.length === 0 ? DEFAULT_SETTINGS : settings, found);
      },
  ),
);

describe('the number of problems, always', () => {
  it('is how many there are, whatever has changed', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const identities = new ArticleIdentities();
        const list = new ProblemList(identities);
        for (const apply of changes) {
          apply(list, identities);
          assert.equal(list.count, list.all().length);
        }
      }),
    );
  });
});
