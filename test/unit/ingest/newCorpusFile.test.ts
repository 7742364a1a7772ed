import assert from 'node:assert/strict';
import { parseCorpusFile } from '../../../src/core/ingest/settings/corpusFile';
import { newCorpusFile } from '../../../src/core/ingest/settings/newCorpusFile';

describe('a new corpus.yaml', () => {
  it('says the title and what was guessed of files, and nothing else', () => {
    const rules = new Map([['*.csv', { text: 'alles', fields: { date: 'wann' } }]]);
    const { settings, problems } = parseCorpusFile(newCorpusFile({ title: 'Fish: a history', rules }));
    assert.deepEqual(problems, []);
    assert.equal(settings.title, 'Fish: a history');
    assert.deepEqual(settings.files, [{ glob: '*.csv', text: 'alles', fields: { date: 'wann' } }]);
    assert.deepEqual([settings.articles.size, settings.actors.length, settings.exclude.length], [0, 0, 0]);
  });

  it('is right when what stands in its comments is taken out of them', () => {
    const text = newCorpusFile({ title: 'Fish', rules: new Map(), example: 'it: is.txt' });
    const lines = text.split('\n').map((line) => line.replace(/^# (?=\S+:| {2})/, ''));
    const { settings, problems } = parseCorpusFile(lines.join('\n'));
    assert.deepEqual(problems, []);
    assert.equal(settings.articles.get('it: is.txt')?.date, '2017-02-18');
    assert.equal(settings.actors[0]?.name, 'Donald Trump');
    assert.equal(settings.files[0]?.fields?.date, 'published');
  });
});
