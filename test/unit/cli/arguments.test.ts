import assert from 'node:assert/strict';
import { parseCall } from '../../../src/cli/arguments';

describe('the arguments of the command line', () => {
  it('name a command and a folder', () => {
    assert.deepEqual(parseCall(['list', 'dir']), { command: 'list', folder: 'dir', json: false });
    assert.deepEqual(parseCall(['--json', 'actors', 'dir']), { command: 'actors', folder: 'dir', json: true });
    assert.deepEqual(parseCall(['entities', '--', '-dir']), { command: 'entities', folder: '-dir', json: false });
  });

  it('give a search its query, quoted or not, and its limit', () => {
    const search = { command: 'search', folder: 'dir', json: false, query: 'cruise misile', limit: 20 };
    assert.deepEqual(parseCall(['search', 'dir', 'cruise misile']), search);
    assert.deepEqual(parseCall(['search', 'dir', 'cruise', 'misile', '--limit', '3']), { ...search, limit: 3 });
  });

  it('ask for help or the version whatever else they say', () => {
    assert.deepEqual(parseCall(['--help']), { command: 'help' });
    assert.deepEqual(parseCall(['nonsense', '-h']), { command: 'help' });
    assert.deepEqual(parseCall(['-v']), { command: 'version' });
  });

  for (const [args, message] of [
    [[], /no command/],
    [['show', 'dir'], /no command "show"/],
    [['list'], /needs the folder/],
    [['list', ''], /needs the folder/],
    [['list', 'dir', 'other'], /"other" is too much/],
    [['list', 'dir', '--limit', '3'], /--limit is for "search"/],
    [['search', 'dir'], /query/],
    [['search', 'dir', ' '], /query/],
    [['search', 'dir', 'x', '--limit', '0'], /--limit/],
    [['search', 'dir', 'x', '--limit', '1e3'], /--limit/],
    [['search', 'dir', 'x', '--limit'], /limit/],
    [['list', 'dir', '--yaml'], /--yaml/],
    [['list', 'dir', '--json=yes'], /--json/],
  ] as const) {
    it(`are refused in one line: ${JSON.stringify(args)}`, () => {
      assert.throws(
        () => parseCall(args),
        ({ message: said }: Error) => message.test(said) && !said.includes('\n'),
      );
    });
  }
});
