import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ACTOR_KINDS } from '../../src/core/model/actor';
import { MENTION_KINDS } from '../../src/core/model/mention';
import { READER_STRINGS } from '../../src/protocol/readerStrings';
import { bisect } from '../../src/webview/reader/bisect';
import { Finder, foldCase } from '../../src/webview/reader/finder';
import { locateQuote, quoteAt } from '../../src/webview/reader/quote';
import { sentenceFrom } from '../../src/webview/reader/sentences';
import { parseState } from '../../src/webview/reader/state';
import { translator } from '../../src/webview/shared/translator';

describe('the reader page, without a browser', () => {
  it('bisects to the first index that holds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (numbers, limit) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const expected = sorted.findIndex((n) => n >= limit);
        const found = bisect(0, sorted.length, (k) => (sorted[k] ?? 0) >= limit);
        assert.equal(found, expected === -1 ? sorted.length : expected);
      }),
    );
  });

  describe('folding of case', () => {
    it('keeps the length of every UTF-16 unit, so that offsets stay where they are', () => {
      for (let unit = 0; unit <= 0xffff; unit += 1) {
        assert.equal(foldCase(`a${String.fromCharCode(unit)}b`).length, 3, `U+${unit.toString(16)}`);
      }
      assert.equal(foldCase('𝐀𐐀').length, 4);
    });

    it('takes a final sigma as any other', () => {
      assert.deepEqual(new Finder('ΟΔΥΣΣΕΥΣ ὀδός').find('σευσ', false), [{ start: 4, end: 8 }]);
    });
  });

  describe('finding', () => {
    it('finds what is not empty, in order, not overlapping, with and without case', () => {
      const finder = new Finder('Aaaa aA');
      assert.deepEqual(finder.find('', false), []);
      assert.deepEqual(
        finder.find('aa', false).map(({ start }) => start),
        [0, 2, 5],
      );
      assert.deepEqual(
        finder.find('aa', true).map(({ start }) => start),
        [1],
      );
    });

    it('gives offsets of the text itself when the text has letters that grow in lower case', () => {
      const text = 'İİ Istanbul, istanbul';
      for (const { start, end } of new Finder(text).find('ISTANBUL', false)) {
        assert.match(text.slice(start, end), /^istanbul$/i);
      }
      assert.equal(new Finder(text).find('ISTANBUL', false).length, 2);
    });
  });

  describe('a place by its quote', () => {
    const text = 'One sentence. Another sentence. One sentence. The last one, which is longer than the others.';

    it('is where it was while its words are', () => {
      const anchor = quoteAt(text, 32, 45);
      assert.equal(anchor.exact, 'One sentence.');
      assert.deepEqual(locateQuote(text, anchor), { start: 32, end: 45 });
    });

    it('is found by what surrounds it when the text before it has changed', () => {
      const anchor = quoteAt(text, 32, 45);
      const changed = `Something was added here, and it is long. ${text}`;
      assert.deepEqual(locateQuote(changed, anchor), { start: 74, end: 87 });
    });

    it('is found by its beginning when its end has changed', () => {
      const anchor = quoteAt(text, 46, text.length);
      const changed = text.replace('longer than the others', 'shorter');
      assert.equal(locateQuote(`x ${changed}`, anchor)?.start, 48);
    });

    it('is nowhere when its words are gone', () => {
      assert.equal(locateQuote('Nothing of it is left.', quoteAt(text, 32, 45)), undefined);
      assert.equal(locateQuote(text, { exact: '', prefix: '', suffix: '', start: 0, end: 0 }), undefined);
    });

    it('follows any text that is put before it', () => {
      const words = fc.stringMatching(/^[a-z ]{1,40}$/);
      fc.assert(
        fc.property(words, words, words, (before, added, sentence) => {
          const whole = `${before}#${sentence}$`;
          const start = before.length + 1;
          const anchor = quoteAt(whole, start, start + sentence.length);
          const found = locateQuote(`${added}${whole}`, anchor);
          assert.equal(found !== undefined && `${added}${whole}`.slice(found.start, found.end), sentence);
        }),
      );
    });

    it('never quotes more than 120 characters', () => {
      const anchor = quoteAt('x'.repeat(500), 10, 400);
      assert.deepEqual([anchor.exact.length, anchor.prefix.length, anchor.suffix.length], [120, 10, 32]);
      assert.deepEqual([anchor.start, anchor.end], [10, 130]);
    });
  });

  describe('the first sentence from an offset', () => {
    const text = 'Mr. Lavrov spoke. He left. Nobody asked.';
    const block = { start: 0, end: text.length };
    const from = (offset: number) => {
      const found = sentenceFrom(text, block, offset, 'en');
      return found === undefined ? undefined : text.slice(found.start, found.end);
    };

    it('starts at or after it', () => {
      assert.equal(from(18), 'He left.');
      assert.equal(from(19), 'Nobody asked.');
    });

    it('is none within the last', () => {
      assert.equal(from(30), undefined);
    });

    it('does not stumble over a language tag that is none', () => {
      assert.notEqual(sentenceFrom(text, block, 0, 'not a tag'), undefined);
    });

    it('does not take the middle of a long sentence for a start', () => {
      const long = `${'word '.repeat(400)}end. Next.`;
      assert.equal(sentenceFrom(long, { start: 0, end: long.length }, 1000, 'en'), undefined);
    });
  });

  describe('the state that VS Code gives back', () => {
    const anchor = { exact: 'a', prefix: '', suffix: 'b', start: 3, end: 4 };

    it('is taken when it is one of ours', () => {
      assert.deepEqual(parseState({ article: 'a.txt', anchor }), { article: 'a.txt', anchor });
    });

    it('is refused when anything is amiss', () => {
      const bad: unknown[] = [
        undefined,
        null,
        'text',
        {},
        { article: 1, anchor },
        { article: 'a.txt' },
        { article: 'a.txt', anchor: { ...anchor, exact: 1 } },
        { article: 'a.txt', anchor: { ...anchor, start: -1 } },
        { article: 'a.txt', anchor: { ...anchor, start: 9 } },
        { article: 'a.txt', anchor: { ...anchor, end: 4.5 } },
      ];
      for (const value of bad) assert.equal(parseState(value), undefined, JSON.stringify(value));
    });
  });

  describe('strings', () => {
    it('come from the table, else they are English', () => {
      const t = translator({ '{0} min': '{0} Min.' });
      assert.equal(t('{0} min', 3), '3 Min.');
      assert.equal(t('{0} of {1}', 1, '{0}'), '1 of {0}');
    });

    it('are all used, and none twice in the list', () => {
      assert.equal(new Set(READER_STRINGS).size, READER_STRINGS.length);
      const folder = 'src/webview/reader';
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
      const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
      const kinds: readonly string[] = [...MENTION_KINDS, ...ACTOR_KINDS];
      const unused = READER_STRINGS.filter((words) => !source.includes(`'${words}'`) && !kinds.includes(words));
      assert.deepEqual(unused, []);
    });
  });
});
