import * as vscode from 'vscode';
import type { FileRule } from '../../core/ingest/settings/corpusSettings';
import { CORPUS_FILE } from '../../core/ingest/settings/corpusSettings';
import { globOf } from '../../core/ingest/settings/editing/corpusFileChanges';
import { newCorpusFile } from '../../core/ingest/settings/newCorpusFile';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { guessedRule } from '../problems/chooseColumns';
import { fileWith } from '../problems/problemPlace';
import type { CorpusYaml } from './corpusYaml';
import { readText } from './textFile';

/** No more files are looked into for what was guessed of them. */
const MOST_FILES = 20;

/** Makes a corpus.yaml with what is known, and all else in comments; opens it, or the one that is there already. */
export async function makeCorpusFile(service: CorpusService, corpusYaml: CorpusYaml): Promise<void> {
  const { current } = service;
  if (current === undefined) return;
  const uri = current.uriOf(CORPUS_FILE);
  if ((await readText(uri)) === null) {
    const text = newCorpusFile({
      title: current.state.title,
      rules: await guessedRules(current),
      ...(await example(current)),
    });
    if (!(await corpusYaml.rewrite(() => ({ text }), vscode.l10n.t('corpus.yaml was made')))) return;
  }
  await vscode.commands.executeCommand('vscode.open', uri);
}

async function guessedRules(corpus: OpenCorpus): Promise<Map<string, FileRule>> {
  const problems = await corpus.engine.call('problemsOfKind', 'columns', 0, MOST_FILES);
  const rules = new Map<string, FileRule>();
  for (const path of new Set(problems.map(fileWith))) {
    const rule = await guessedRule(corpus, path);
    if (rule !== undefined) rules.set(globOf(path), rule);
  }
  return rules;
}

async function example({ engine }: OpenCorpus): Promise<{ example?: string }> {
  const [key] = await engine.call('articleKeys', '', 1);
  return key === undefined ? {} : { example: key };
}
