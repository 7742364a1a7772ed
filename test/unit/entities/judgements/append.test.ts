import assert from 'node:assert/strict';
import { linesAfter, withLines } from '../../../../src/core/entities/judgements/append';

const bytes = (text: string) => new TextEncoder().encode(text);
const appended = (text: string, ...lines: string[]) => new TextDecoder().decode(withLines(bytes(text), lines));

describe('appending lines', () => {
  it('puts each on a line of its own, in order', () => {
    assert.equal(appended('{"a":1}', '{"b":2}\n', '{"c":3}\n'), '{"a":1}\n{"b":2}\n{"c":3}\n');
    assert.equal(appended('{"a":1}\r\n', '{"b":2}\n', '{"c":3}\n'), '{"a":1}\r\n{"b":2}\r\n{"c":3}\r\n');
  });

  it('makes a file of one line where there is none', () => {
    assert.deepEqual(withLines(null, ['{}\n']), bytes('{}\n'));
    assert.equal(appended('', '{}\n'), '{}\n');
  });

  it('leaves what stands there, and ends a line that was not', () => {
    assert.equal(appended('{"a":1}\n', '{}\n'), '{"a":1}\n{}\n');
    assert.equal(appended('{"a":"ä"}', '{}\n'), '{"a":"ä"}\n{}\n');
    assert.deepEqual(
      [...withLines(new Uint8Array([0x80, 0xff, 0x0a]), ['{}\n'])],
      [0x80, 0xff, 0x0a, 0x7b, 0x7d, 0x0a],
    );
  });

  it('ends lines as the file does', () => {
    assert.equal(appended('{"a":1}\r\n', '{}\n'), '{"a":1}\r\n{}\r\n');
    assert.equal(linesAfter('\n\n', ['{}\n']), '{}\n');
  });

  it('refuses UTF-16, whichever byte comes first', () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      assert.throws(() => withLines(new Uint8Array([...mark, 0x7b, 0]), ['{}\n']), /UTF-16/);
    }
  });
});
