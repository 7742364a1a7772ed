import assert from 'node:assert/strict';
import { parseCall } from '../../../src/cli/arguments';

describe('the arguments of the command line', () => {
  it('name a command and a corpus', () => {
    assert.deepEqual(parseCall(['list', 'dir']), { command: 'list', corpus: 'dir', json: false });
    assert.deepEqual(parseCall(['--json', 'actors', 'a.jsonl']), { command: 'actors', corpus: 'a.jsonl', json: true });
    assert.deepEqual(parseCall(['entities', '--', '-dir']), { command: 'entities', corpus: '-dir', json: false });
    assert.deepEqual(parseCall(['index', 'dir', '--cache', 'c']), {
      command: 'index',
      corpus: 'dir',
      json: false,
      cache: 'c',
    });
  });

  it('give a search its query, quoted or not, its limit, order and cache', () => {
    const search = {
      command: 'search',
      corpus: 'dir',
      json: false,
      query: 'cruise misile',
      limit: 20,
      order: 'relevance',
    };
    assert.deepEqual(parseCall(['search', 'dir', 'cruise misile']), search);
    assert.deepEqual(parseCall(['search', 'dir', 'cruise', 'misile', '--limit', '3']), { ...search, limit: 3 });
    assert.deepEqual(parseCall(['search', 'dir', 'cruise misile', '--order', 'newest', '--cache', 'c']), {
      ...search,
      order: 'newest',
      cache: 'c',
    });
    assert.deepEqual(parseCall(['search', 'dir', '--', '-war']), { ...search, query: '-war' });
  });

  it('give a check the notes, by their folder or by their paths', () => {
    const check = { command: 'check', corpus: 'dir', json: false, files: [] };
    assert.deepEqual(parseCall(['check', 'dir']), check);
    assert.deepEqual(parseCall(['check', 'dir', '--notes', 'n']), { ...check, notes: 'n' });
    assert.deepEqual(parseCall(['check', 'dir', 'a.md', 'b.md', '--json']), {
      ...check,
      json: true,
      files: ['a.md', 'b.md'],
    });
    assert.throws(() => parseCall(['check', 'dir', '--notes', '']), /--notes needs the folder/);
    assert.throws(() => parseCall(['list', 'dir', '--notes', 'n']), /--notes is for .*"check".* only/);
  });

  it('give a concordance all of its lines in the order of the corpus unless they say otherwise', () => {
    const concordance = {
      command: 'concordance',
      corpus: 'dir',
      format: 'text',
      query: 'sanction*',
      limit: Number.MAX_SAFE_INTEGER,
      context: 50,
      sort: { by: 'corpus' },
    };
    const call = ['concordance', 'dir', 'sanction*'];
    assert.deepEqual(parseCall(call), concordance);
    assert.deepEqual(parseCall([...call, '--json', '--limit', '9']), { ...concordance, format: 'json', limit: 9 });
    assert.deepEqual(parseCall([...call, '--format', 'tsv', '--context', '0']), {
      ...concordance,
      format: 'tsv',
      context: 0,
    });
    for (const [name, sort] of [
      ['left', { by: 'left', words: 1 }],
      ['left3', { by: 'left', words: 3 }],
      ['right2', { by: 'right', words: 2 }],
      ['date', { by: 'date', newestFirst: false }],
      ['newest', { by: 'date', newestFirst: true }],
      ['source', { by: 'source' }],
      ['match', { by: 'match' }],
    ] as const) {
      assert.deepEqual(parseCall([...call, '--sort', name]), { ...concordance, sort });
    }
  });

  it('name the kinds that are wanted', () => {
    const entities = { command: 'entities', corpus: 'dir', json: false };
    assert.deepEqual(parseCall(['entities', 'dir']), entities);
    assert.deepEqual(parseCall(['entities', 'dir', '--kinds', 'person, weapon']), {
      ...entities,
      kinds: ['person', 'weapon'],
    });
    assert.deepEqual(parseCall(['actors', 'dir', '--kinds', 'state']), {
      command: 'actors',
      corpus: 'dir',
      json: false,
      kinds: ['state'],
    });
  });

  it('ask for all pairs that appear together unless they say otherwise', () => {
    const all = { command: 'cooccurrence', corpus: 'dir', json: false, min: 1, limit: Number.MAX_SAFE_INTEGER };
    assert.deepEqual(parseCall(['cooccurrence', 'dir']), all);
    assert.deepEqual(parseCall(['cooccurrence', 'dir', '--min', '3', '--limit', '9', '--kinds', 'person,state']), {
      ...all,
      min: 3,
      limit: 9,
      kinds: ['person', 'state'],
    });
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
    [['list', 'dir', '--limit', '3'], /--limit is for "search", "concordance", "cooccurrence" only/],
    [['search', 'dir', 'x', '--sort', 'left'], /--sort is for "concordance" only/],
    [['judge', 'dir', 'list', '--cache', 'c'], /--cache is for/],
    [['list', 'dir', '--kinds', 'person'], /--kinds is for "entities", "actors", "cooccurrence" only/],
    [['entities', 'dir', '--kinds', 'ship'], /--kinds is one of person, organization, .*, not "ship"/],
    [['entities', 'dir', '--kinds', ''], /--kinds is one of/],
    [['actors', 'dir', '--kinds', 'nationality'], /--kinds is one of person, state, organization, place/],
    [['search', 'dir', 'x', '--order', 'best'], /--order is one of relevance, newest, oldest/],
    [['search', 'dir', 'x', '--cache', ''], /--cache DIR/],
    [['cooccurrence', 'dir', '--min', '0'], /--min needs a whole number of at least 1/],
    [['index', 'dir'], /--cache DIR/],
    [['index', 'dir', 'x', '--cache', 'c'], /"x" is too much/],
    [['concordance', 'dir'], /query/],
    [['concordance', 'dir', 'x', '--sort', 'left4'], /--sort is one of/],
    [['concordance', 'dir', 'x', '--context', '-1'], /context/],
    [['concordance', 'dir', 'x', '--context', '10001'], /from 0 to 10000/],
    [['concordance', 'dir', 'x', '--format', 'xml'], /csv, tsv/],
    [['concordance', 'dir', 'x', '--format', 'csv', '--json'], /exclude/],
    [['concordance', 'dir', 'x', '--limit', '0'], /--limit/],
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
