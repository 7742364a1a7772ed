import assert from 'node:assert/strict';
import { BRIDGE, HARVEST } from '../duplicates/stories';
import { CommandLine } from './cli';

const FILES = {
  'reuters.md': `---\ntitle: Bridge closed\ndate: 2017-02-18\nsource: Reuters\n---\n${BRIDGE}\n`,
  'gazette.md': `---\ntitle: Bridge to shut\ndate: 2017-02-20\nsource: Gazette\n---\n${BRIDGE}\n`,
  'cherries.md': `---\ntitle: Cherries\ndate: 2018-05-01\n---\n${HARVEST}\n`,
};

describe('versions by the command line', () => {
  let line: CommandLine;
  let folder: string;

  before(async () => {
    line = await CommandLine.make();
    folder = await line.corpus(FILES);
  });

  after(() => line.dispose());

  it('are listed, the first seen first, with how alike they are', async () => {
    const same = { similarity: 1, contained: 1 };
    assert.deepEqual(await line.json('duplicates', folder), {
      clusters: [
        {
          first: 'reuters.md',
          articles: [
            { id: 'reuters.md', title: 'Bridge closed', date: '2017-02-18', source: 'Reuters', ...same },
            { id: 'gazette.md', title: 'Bridge to shut', date: '2017-02-20', source: 'Gazette', ...same },
          ],
        },
      ],
    });
    const { stdout } = await line.run(['duplicates', folder]);
    assert.match(stdout, /2 of 3 articles are versions of 1 text\n/);
    assert.match(stdout, /2017-02-20 +Gazette +100 % +Bridge to shut/);
  });

  it('count once where that is wanted', async () => {
    const ids = async (...options: string[]) => {
      const { stdout } = await line.run(['list', folder, '--json', ...options]);
      return Array.from(stdout.matchAll(/"id": ?"([a-z]+\.md)"/gu), ([, id]) => id);
    };
    assert.deepEqual(await ids(), ['cherries.md', 'gazette.md', 'reuters.md']);
    assert.deepEqual(await ids('--count-reprints-once'), ['cherries.md', 'reuters.md']);
    const { stdout } = await line.run(['search', folder, 'bridge', '--json', '--count-reprints-once']);
    assert.match(stdout, /"total": ?1\b/);
    assert.equal((await line.run(['entities', folder, '--count-reprints-once'])).code, 2);
  });
});
