import assert from 'node:assert/strict';
import { lineAfter, withLine } from '../../../../src/core/entities/judgements/append';

const bytes = (text: string) => new TextEncoder().encode(text);
const appended = (text: string, line: string) => new TextDecoder().decode(withLine(bytes(text), line));

describe('appending a line', () => {
  it('makes a file of one line where there is none', () => {
    assert.deepEqual(withLine(null, '{}\n'), bytes('{}\n'));
    assert.equal(appended('', '{}\n'), '{}\n');
  });

  it('leaves what stands there, and ends a line that was not', () => {
    assert.equal(appended('{"a":1}\n', '{}\n'), '{"a":1}\n{}\n');
    assert.equal(appended('{"a":"ä"}', '{}\n'), '{"a":"ä"}\n{}\n');
    assert.deepEqual([...withLine(new Uint8Array([0x80, 0xff, 0x0a]), '{}\n')], [0x80, 0xff, 0x0a, 0x7b, 0x7d, 0x0a]);
  });

  it('ends lines as the file does', () => {
    assert.equal(appended('{"a":1}\r\n', '{}\n'), '{"a":1}\r\n{}\r\n');
    assert.equal(lineAfter('\n\n', '{}\n'), '{}\n');
  });

  it('refuses UTF-16, whichever byte comes first', () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      assert.throws(() => withLine(new Uint8Array([...mark, 0x7b, 0]), '{}\n'), /UTF-16/);
    }
  });
});
