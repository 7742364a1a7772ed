import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCorpusFile, unmatchedArticles } from '../../../src/core/ingest/settings/corpusFile';
import { applySettings } from '../../../src/core/ingest/settings/overrides';
import { ofKind, read } from './article';

const SEEDS = 'seeds';
const names = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const seed = (number: number) => {
  const name = names[number] ?? '';
  return read(readFileSync(join(SEEDS, name)), name).article;
};
const corpusFile = () => parseCorpusFile(readFileSync(join(SEEDS, 'corpus.yaml'), 'utf8'));

describe('the sample corpus', () => {
  it('is as it was found, byte for byte', () => {
    const sums = names.map((name) =>
      createHash('sha256')
        .update(readFileSync(join(SEEDS, name)))
        .digest('hex')
        .slice(0, 12),
    );
    assert.deepEqual(sums, ['4bda7e0cf212', 'f11635db517c', 'a0ccfc0298f3', '95f898416228', 'bfa1474e4fb2']);
  });

  it('has the titles that a person would give, without corpus.yaml', () => {
    const titles = names.map((_, i) => seed(i).title.value);
    assert.deepEqual(titles, [
      'Breaking the ice is blocked! It is not easy to say "warming up" in US-Russian relations.',
      'US And Russia – Trying To Improve Relations',
      'Drastic improvement in US- Russia relations unlikely under Trump',
      '(International observation) "Killer" and "Wish you health": How will Russia-US relations go after Putin returns to Biden?',
      'Peskov: U.S.-Russia relations at an ALL-TIME LOW',
    ]);
    for (const [i] of names.entries()) assert.equal(ofKind(seed(i), 'title').length, 1);
  });

  it('is dated, without corpus.yaml, only where it says its date', () => {
    assert.deepEqual(
      names.map((_, i) => seed(i).date.edtf),
      [null, null, null, null, '2024-09-05'],
    );
  });

  it('holds an interview', () => {
    const article = seed(0);
    const speakers = article.blocks.flatMap(({ start, labelEnd }) =>
      labelEnd ? article.text.slice(start, labelEnd - 1) : [],
    );
    assert.deepEqual(
      [...new Set(speakers)],
      ['Reporter', 'US President Trump', 'Russian Presidential Press Secretary peskov'],
    );
    assert.equal(speakers.length, 11);
    assert.ok(ofKind(article, 'heading').includes('Trump: Russia should "return" Crimea'));
  });

  it('holds a page with its pictures and its furniture', () => {
    const article = seed(1);
    assert.equal(ofKind(article, 'caption').length, 4);
    assert.ok(ofKind(article, 'boilerplate').some((text) => text.startsWith('© 2020')));
    assert.ok(ofKind(article, 'boilerplate').includes('propecia yahoo answers'));
    assert.deepEqual(ofKind(article, 'heading'), [
      '‘Champagne corks going off in Moscow’',
      'Divided around the globe',
      '‘Robust use of sanctions’',
      'Resetting relations',
    ]);
    assert.equal(article.author?.value, 'Lewis Sanders IV');
    assert.equal(article.source?.value, 'DW');
  });

  it('holds credits', () => {
    assert.equal(seed(2).source?.value, 'Global Times');
    assert.deepEqual([seed(3).source?.value, seed(3).author?.value], ['China News Agency', 'Wang Xiujun']);
    assert.deepEqual([seed(4).author?.value, seed(4).date.provenance], ['ramontomeydw', 'byline']);
    assert.deepEqual(ofKind(seed(4), 'byline'), ['By ramontomeydw // 2024-09-05']);
    assert.equal(ofKind(seed(4), 'boilerplate').length, 2);
  });

  it('has a corpus.yaml without a mistake', () => {
    const { settings, problems } = corpusFile();
    assert.deepEqual(problems, []);
    assert.deepEqual(unmatchedArticles(settings, names), []);
    assert.deepEqual([...settings.articles.keys()], names);
    assert.equal(settings.notes, undefined);
    const text = names.map((_, i) => seed(i).text).join('\n');
    for (const { name, aliases } of settings.actors) {
      assert.ok(
        [name, ...aliases].some((form) => text.includes(form)),
        `${name} is in no article`,
      );
    }
  });

  it('is dated by corpus.yaml, and says so', () => {
    const { settings } = corpusFile();
    const articles = names.map((_, i) => applySettings(seed(i), settings));
    assert.deepEqual(
      articles.map(({ date }) => date.edtf),
      ['2017-02-18', '2019-05', '2017-03', '2021-03-21', '2024-09-05'],
    );
    assert.ok(articles.every(({ date }) => date.provenance === 'corpus.yaml'));
    assert.ok(articles.every((article) => article.language?.provenance === 'corpus default'));
    for (const article of articles) assert.equal(ofKind(article, 'title').length, 1);
  });
});
