import assert from 'node:assert/strict';
import { formatReadingFile, parseReadingFile } from '../../../src/core/reading/readingFile';
import { laterRecord, mergeRecords, type ReadingRecord } from '../../../src/core/reading/readingRecord';

const place = { exact: 'The Kremlin', prefix: 'before ', suffix: ' after', start: 7, end: 18 };
const opened: ReadingRecord = { article: 'b', state: 'reading', at: '2026-11-22T10:00:00Z', place };
const finished: ReadingRecord = { article: 'a', state: 'read', at: '2026-11-22T11:00:00Z' };

function file(...records: ReadingRecord[]): string {
  return formatReadingFile({ records: new Map(records.map((record) => [record.article, record])), foreign: [] });
}

describe('a file of what was read', () => {
  it('has a line an article, ordered by its id, and is read back as it was', () => {
    const text = file(opened, finished);
    assert.deepEqual(
      text.split('\n').map((line) => line.slice(0, 14)),
      ['{"article":"a"', '{"article":"b"', ''],
    );
    const { records, foreign } = parseReadingFile(text);
    assert.deepEqual([...records.values()], [finished, opened]);
    assert.deepEqual(foreign, []);
  });

  it('holds for what git could not merge: both sides, and of one article the later', () => {
    const later: ReadingRecord = { article: 'b', state: 'read', at: '2026-11-23T10:00:00Z' };
    const text = `<<<<<<< HEAD\n${file(opened)}||||||| base\n=======\n${file(later, finished)}>>>>>>> branch\n`;
    const { records, foreign } = parseReadingFile(text);
    assert.deepEqual(records.get('b'), later);
    assert.deepEqual(records.get('a'), finished);
    assert.deepEqual(foreign, []);
  });

  it('keeps lines that it does not understand, and takes none of them for a record', () => {
    const strange = [
      'no JSON',
      '{"article":"c","state":"skimmed","at":"2026-11-22T10:00:00Z"}',
      '{"article":"c","state":"read","at":"yesterday"}',
      '{"article":"","state":"read","at":"2026-11-22T10:00:00Z"}',
      '{"article":"c","state":"reading","at":"2026-11-22T10:00:00Z","place":{"start":-1}}',
      '[1]',
    ];
    const parsed = parseReadingFile(`\uFEFF${strange.join('\r\n')}\r\n\r\n${file(finished)}`);
    assert.deepEqual(parsed.foreign, strange);
    assert.deepEqual([...parsed.records.keys()], ['a']);
    assert.equal(formatReadingFile(parsed), `${strange.join('\n')}\n${file(finished)}`);
  });
});

describe('records of what was read', () => {
  it('give way to later ones, whichever way round they come', () => {
    const unread: ReadingRecord = { article: 'a', state: 'unread', at: '2026-11-22T12:00:00Z' };
    for (const order of [
      [finished, unread],
      [unread, finished],
    ]) {
      const into = new Map<string, ReadingRecord>();
      mergeRecords(into, order);
      assert.deepEqual(into.get('a'), unread);
    }
  });

  it('of one moment: the one that says that more was read', () => {
    const begun: ReadingRecord = { article: 'a', state: 'reading', at: finished.at };
    assert.equal(laterRecord(begun, finished), finished);
    assert.equal(laterRecord(finished, begun), finished);
  });
});
