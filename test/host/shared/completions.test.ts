// What the search box completes the value of a field to.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { completions } from '../../../src/host/search/completionRows';
import { corpusReader } from './extension';

describe('the completion of a field', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  /** Each row's label, description and what it makes of the query. */
  async function completed(query: string): Promise<string[]> {
    const { current } = parts.service;
    assert.ok(current);
    const { rows, isValue } = await completions(query, current.engine, new vscode.CancellationTokenSource().token);
    assert.ok(rows.length === 0 || isValue);
    return rows.map(({ label, description, rewrite }) => `${label} | ${description} | ${rewrite}`);
  }

  it('knows who wrote, and in how many articles', async () => {
    assert.deepEqual(await completed('treaty author:san'), [
      'Lewis Sanders IV | 1 article | treaty author:"Lewis Sanders IV" ',
    ]);
    assert.ok((await completed('author:')).includes('Xinhua News Agency | 1 article | author:"Xinhua News Agency" '));
    assert.deepEqual(await completed('author:nobody'), []);
  });

  it('knows the languages by tag and by name', async () => {
    assert.deepEqual(await completed('lang:e'), ['en | English · 5 articles | lang:en ']);
    assert.deepEqual(await completed('lang:engl'), ['en | English · 5 articles | lang:en ']);
    assert.deepEqual(await completed('lang:de'), []);
  });

  it('knows who published', async () => {
    assert.deepEqual(await completed('source:cctv'), ['CCTV News | 1 article | source:"CCTV News" ']);
  });
});
