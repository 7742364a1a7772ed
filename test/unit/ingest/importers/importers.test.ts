import assert from 'node:assert/strict';
import { makeSelector } from '../../../../src/core/ingest/files/selection';
import { IMPORTERS, importerOf } from '../../../../src/core/ingest/importers/importers';
import { plainText } from '../../../../src/core/ingest/importers/plainText';
import { DEFAULT_SETTINGS } from '../../../../src/core/ingest/settings/corpusSettings';
import { articlesOf, importAll, reasonsOf } from '../../../importFile';

describe('the formats', () => {
  it('have endings of their own, by which their files are found without a corpus.yaml', () => {
    const selects = makeSelector(DEFAULT_SETTINGS);
    const endings = IMPORTERS.flatMap(({ endings: own }) => own);
    assert.equal(new Set(endings).size, endings.length);
    for (const importer of IMPORTERS) {
      for (const ending of importer.endings) {
        assert.equal(importerOf(`2017/News.${ending.toUpperCase()}`), importer);
        assert.equal(importerOf(`news.${ending}.gz`), importer);
        assert.ok(selects(`2017/news.${ending}`), ending);
      }
    }
    assert.equal(importerOf('README'), plainText);
  });

  it('are not read where nobody would look for news', () => {
    const selects = makeSelector(DEFAULT_SETTINGS);
    for (const path of ['node_modules/a/package.json', '.vscode/settings.json', 'corpus.judgements.jsonl', 'x.png'])
      assert.ok(!selects(path), path);
  });

  it('take no tool’s files for news, however much they describe', async () => {
    const description = 'What a tool does and what else there is to be said of it. '.repeat(5);
    for (const [path, contents] of Object.entries({
      'package.json': {
        name: 'tool',
        version: '1.0.0',
        description,
        author: 'Jane Doe',
        homepage: 'https://example.org',
      },
      'news.schema.json': { $schema: 'https://json-schema.org/draft-07/schema#', title: 'News', description },
      'icons.json': [
        { name: 'a', description },
        { name: 'b', description },
      ],
      'tsconfig.json': { compilerOptions: { strict: true }, include: ['src'] },
      'results.sarif.json': { runs: [{ results: [{ ruleId: 'x', level: 'error' }] }] },
    })) {
      assert.deepEqual(
        (await importAll(path, JSON.stringify(contents))).flatMap(({ articles }) => articles),
        [],
        path,
      );
      assert.deepEqual(reasonsOf(await importAll(path, JSON.stringify(contents))), [], path);
    }
  });

  it('take a summary with a date for news, where there is nothing longer', async () => {
    const rows = [{ title: 'Ministers meet', description: 'They met.', publishedAt: '2017-02-18T10:00:00Z' }];
    assert.equal((await articlesOf('news.json', JSON.stringify(rows)))[0]?.text, 'They met.');
  });
});
