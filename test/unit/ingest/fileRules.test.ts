import assert from 'node:assert/strict';
import { type CorpusSettings, parseCorpusFile } from '../../../src/core/ingest/settings/corpusFile';
import { fileRules } from '../../../src/core/ingest/settings/fileRules';
import { said } from '../../said';

function settingsOf(...lines: readonly string[]): CorpusSettings {
  const { settings, problems } = parseCorpusFile(lines.join('\n'));
  assert.deepEqual(problems, []);
  return settings;
}

function reasonsFor(...lines: readonly string[]): string[] {
  return parseCorpusFile(lines.join('\n')).problems.map(({ reason }) => said(reason));
}

describe('how files are to be read', () => {
  it('is said by glob', () => {
    const ruleOf = fileRules(
      settingsOf(
        'files:',
        '  "export/*.csv":',
        '    encoding: windows-1251',
        '    text: Текст',
        '    fields: {title: Заголовок, date: Дата, author: ""}',
        '    delimiter: ";"',
        '  "**/*.csv": {text: body, delimiter: tab}',
      ),
    );
    assert.deepEqual(ruleOf('export/a.csv'), {
      encoding: 'windows-1251',
      text: 'Текст',
      fields: { title: 'Заголовок', date: 'Дата', author: '' },
      delimiter: ';',
      isAsked: true,
    });
    assert.deepEqual(ruleOf('old/a.csv'), { text: 'body', delimiter: '\t', isAsked: true });
    assert.deepEqual(ruleOf('a.txt'), {});
  });

  it('takes a delimiter as the character itself', () => {
    for (const [written, delimiter] of [
      ['"\\t"', '\t'],
      ['"|"', '|'],
      ['"~"', '~'],
      ['comma', ','],
    ]) {
      assert.equal(fileRules(settingsOf(`files: {"a.csv": {delimiter: ${written}}}`))('a.csv').delimiter, delimiter);
    }
  });

  it('is a problem where it cannot be followed, and the rest counts', () => {
    assert.match(reasonsFor('files: {"../a.csv": {text: x}}').join(), /leads out of the corpus folder/);
    assert.match(reasonsFor('files: {"a.csv": {txet: x}}').join(), /Did you mean "text"/);
    assert.match(reasonsFor('files: {"a.csv": {fields: {author: }}}').join(), /author has no value/);
    assert.match(reasonsFor('files: {"a.csv": {fields: {autor: x}}}').join(), /Did you mean "author"/);
    assert.match(reasonsFor('files: {"a.csv": {encoding: klingon}}').join(), /"klingon" is no encoding/);
    assert.match(reasonsFor('files: {"a.csv": {delimiter: ab}}').join(), /A delimiter is one character/);
    assert.match(reasonsFor('files: [a.csv]').join(), /must be a mapping/);
    const { settings } = parseCorpusFile('files: {"a.csv": {encoding: klingon, text: x}}');
    assert.equal(fileRules(settings)('a.csv').text, 'x');
  });

  it('asks for files when it names them, and when it names what to include', () => {
    assert.equal(fileRules(settingsOf('include: ["*.json"]'))('a.json').isAsked, true);
    assert.equal(fileRules(settingsOf('files: {"a.json": {text: x}}'))('b.json').isAsked, undefined);
  });
});
