import assert from 'node:assert/strict';
import { makeAnchor } from '../../../../src/core/notes/anchor';
import { noteAnchor } from '../../../../src/core/notes/anchors/noteAnchor';
import { AnchorableText, type Reanchored, reanchor, reanchorAll } from '../../../../src/core/notes/anchors/reanchor';

const TEXT = [
  'Relations have not improved. The two sides met in Sochi in May, and the minister said that he will sign the treaty on Monday.',
  'Nobody expected more of a meeting that had been put off three times. “That is all,” he said, and left the room in a hurry.',
  'Trade between the two countries has grown by 12 percent since the spring, mostly in grain, steel and machines for the mines of the north.',
  'Observers in the capital were not surprised. Elections are held in autumn, and until then neither government has much to gain.',
].join('\n\n');

function quoteOf(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A quote of the text, as a note keeps it, looked for in another text. */
function lookFor(words: string, now: string, old = TEXT): Reanchored {
  return reanchor(new AnchorableText(now), noteAnchor(new AnchorableText(old), quoteOf(words, old)));
}

function wordsAt({ range }: Reanchored, text: string): string | null {
  return range === null ? null : text.slice(range.start, range.end);
}

const SIGN = 'he will sign the treaty on Monday';
const TRADE = 'Trade between the two countries has grown by 12 percent since the spring';

describe('a quote in a text that may have changed', () => {
  it('is exact where it was, whatever changed elsewhere', () => {
    assert.deepEqual(lookFor(SIGN, TEXT), {
      state: 'exact',
      range: quoteOf(SIGN),
      score: 1,
      candidates: [{ range: quoteOf(SIGN), score: 1 }],
    });
    assert.equal(lookFor(SIGN, TEXT.replace('grain, steel', 'steel, grain')).state, 'exact');
  });

  it('has moved when text was put in before it', () => {
    const now = `By our correspondent.\n\n${TEXT}`;
    const found = lookFor(SIGN, now);
    assert.equal(found.state, 'moved');
    assert.deepEqual(found.range, quoteOf(SIGN, now));
  });

  it('has moved with its paragraph, and without its neighbours if it is long enough', () => {
    const paragraphs = TEXT.split('\n\n');
    const now = [paragraphs[2], paragraphs[0], paragraphs[3], paragraphs[1]].join('\n\n');
    for (const words of [SIGN, TRADE, 'put off three times', paragraphs[2] ?? '']) {
      const found = lookFor(words, now);
      assert.deepEqual([found.state, wordsAt(found, now)], ['moved', words]);
    }
  });

  it('stands word for word whatever the white space and the shape of its marks', () => {
    const now = TEXT.replaceAll('“', '"').replaceAll('”', '"').replaceAll(' ', '\u00a0').replaceAll('\n\n', '\n \n');
    const found = lookFor('“That is all,” he said', now);
    assert.equal(found.state === 'moved' || found.state === 'exact', true);
    assert.equal(wordsAt(found, now), '"That\u00a0is\u00a0all,"\u00a0he\u00a0said');
  });

  it('was changed where words of it were replaced, left out or put in, from its first word to its last', () => {
    for (const words of [
      'he will perhaps sign the treaty on Monday',
      'he will sign the treaty',
      'he will sign an agreement on Monday',
      'they will sign the treaty on Monday',
      'he will sign the treaty next Monday',
      'he will not sign the treaty on Monday',
      'he will sign the treaty on Friday',
    ]) {
      const now = TEXT.replace(SIGN, words);
      const found = lookFor(SIGN, now);
      assert.deepEqual([found.state, wordsAt(found, now)], ['changed', words]);
      assert.ok(found.score > 0.5 && found.score < 1);
    }
  });

  it('was changed where its letters were misread, and words were parted or joined', () => {
    const now = TEXT.replace(TRADE, 'Tradc betwecn the two coun tries has grownby 12 percent sinee the spring');
    const found = lookFor(TRADE, now);
    assert.equal(found.state, 'changed');
    assert.equal(found.range?.start, quoteOf('Tradc', now).start);
    assert.equal(found.range?.end, quoteOf('the spring', now).end);
  });

  it('was changed where only its marks or capitals differ', () => {
    const now = TEXT.replace(SIGN, 'he will sign, the Treaty, on Monday');
    const found = lookFor(SIGN, now);
    assert.deepEqual([found.state, wordsAt(found, now)], ['changed', 'he will sign, the Treaty, on Monday']);
  });

  it('is an orphan when it was taken out', () => {
    for (const words of [SIGN, TRADE, 'May', 'he said']) {
      const now = TEXT.replace(words, '');
      const found = lookFor(words, now);
      assert.deepEqual([words, found.state, found.range], [words, 'orphan', null]);
    }
    assert.deepEqual(lookFor(SIGN, ''), { state: 'orphan', range: null, score: 0, candidates: [] });
  });

  it('is an orphan when half of a text was cut off with it', () => {
    assert.equal(lookFor('Elections are held in autumn', TEXT.slice(0, 300)).state, 'orphan');
  });

  describe('that has likes', () => {
    const again = `${TEXT}\n\nLater it was denied. In the evening a spokesman told reporters that ${SIGN}, as agreed.`;

    it('is not taken to be one of them when it is gone', () => {
      const now = again.replace(` and the minister said that ${SIGN}.`, '');
      const found = lookFor(SIGN, now, again);
      assert.equal(found.range, null);
      assert.ok(found.candidates.some(({ range }) => now.slice(range.start, range.end) === SIGN));
    });

    it('is found in other words though one of them still has its own', () => {
      const now = again.replace(SIGN, 'he may sign the treaty on Monday');
      const found = lookFor(SIGN, now, again);
      assert.deepEqual([found.state, wordsAt(found, now)], ['changed', 'he may sign the treaty on Monday']);
    });

    it('is not taken to be a sentence that says something else', () => {
      for (const other of ['he will not sign the treaty on Monday', 'he will sign the treaty on Friday']) {
        const both = `${TEXT}\n\nLater it was denied. A spokesman told reporters that ${other}, as agreed.`;
        const gone = both.replace(`, and the minister said that ${SIGN}`, '');
        assert.equal(lookFor(SIGN, gone, both).range, null);
        // Nor when that comes only while the text is edited.
        assert.equal(lookFor(SIGN, gone, TEXT).range, null);
      }
    });

    describe('which stand between the same words', () => {
      const caption =
        'The ministers shake hands after their joint news conference following the talks in the harbour (Photo: archive)';
      const words = 'shake hands after their';
      const story =
        'Both sides said on the quay that the week had been worth the journey, and that they would meet again in the spring.';
      const old = ['A handshake in the harbour', caption, caption, story].join('\n\n');
      const second = old.lastIndexOf(words);
      const anchor = noteAnchor(new AnchorableText(old), { start: second, end: second + words.length });
      const lookAgain = (now: string) => reanchor(new AnchorableText(now), anchor);
      const withoutOne = old.replace(`${caption}\n\n`, '');

      it('is not taken to be the one that is left', () => {
        const found = lookAgain(withoutOne);
        assert.equal(found.range, null);
        assert.deepEqual(
          found.candidates.slice(0, 1).map(({ range }) => range),
          [quoteOf(words, withoutOne)],
        );
      });

      it('is not taken to be the other one when a word of it was edited', () => {
        const now = `${old.slice(0, second)}shake no hands after their${old.slice(second + words.length)}`;
        assert.ok((lookAgain(now).range?.start ?? second) >= second);
      });

      it('is found as long as all of them are there', () => {
        for (const put of [0, old.indexOf(caption), old.indexOf(story)]) {
          const now = `${old.slice(0, put)}By our correspondent. ${old.slice(put)}`;
          assert.equal(lookAgain(now).range?.start, now.lastIndexOf(words));
        }
      });
    });

    it('is not taken to be the one that stood next to it', () => {
      const crumbs = 'Home » News » Trying to mend relations in the north';
      const title = 'Trying to mend relations in the north';
      const body =
        'U.S. envoys arrived in the capital on Sunday and left it again before noon, as the weather got worse.';
      const old = `${crumbs}\n\n${title}\n\n${body}`;
      const start = old.lastIndexOf('Trying to mend relations');
      const anchor = noteAnchor(new AnchorableText(old), { start, end: start + 'Trying to mend relations'.length });
      const found = reanchor(new AnchorableText(`${crumbs}\n\n${body}`), anchor);
      assert.equal(found.range, null);
    });

    it('is not taken to be one that has less of what was next to it than another, which has moved', () => {
      const tweet = 'He wrote at night that the world can be a better and safer place, nice as it is, and went to bed.';
      const said = 'He had said before that the world can be a better place.';
      const paragraphs = TEXT.split('\n\n');
      const old = [paragraphs[0], paragraphs[2], said, tweet, paragraphs[1], paragraphs[3]].join('\n\n');
      const now = [tweet, paragraphs[0], paragraphs[2], said, paragraphs[1], paragraphs[3]].join('\n\n');
      const start = old.indexOf('can be a better', old.indexOf(tweet));
      const found = reanchor(new AnchorableText(now), noteAnchor(new AnchorableText(old), { start, end: start + 15 }));
      assert.ok(found.range === null || found.range.start < tweet.length);
    });

    it('is ambiguous where nothing tells them apart', () => {
      const line = 'No comment was to be had from either side. ';
      const old = line.repeat(5);
      const start = 2 * line.length;
      const anchor = { ...makeAnchor(old, { start, end: start + line.length - 1 }), prefix: line, suffix: ` ${line}` };
      const found = reanchor(new AnchorableText(`Two. ${old}`), anchor);
      assert.equal(found.state, 'ambiguous');
      assert.ok(found.candidates.length > 1);
    });
  });

  it('of a few words is not found without its context', () => {
    const words = 'in May';
    assert.equal(lookFor(words, 'A story of another kind. It was in May that the orchestra came to play.').range, null);
    assert.equal(lookFor('May', TEXT.replace('May', 'June')).range, null);
  });

  it('may begin and end within words', () => {
    const now = `So. ${TEXT}`;
    const found = lookFor('ill sign the trea', now);
    assert.deepEqual([found.state, wordsAt(found, now)], ['moved', 'ill sign the trea']);
  });

  it('may have no words at all', () => {
    const old = 'First. * * * Second part of the story.';
    const found = reanchor(
      new AnchorableText(`So. ${old}`),
      noteAnchor(new AnchorableText(old), { start: 7, end: 12 }),
    );
    assert.deepEqual([found.state, found.range], ['moved', { start: 11, end: 16 }]);
  });

  it('is read in scripts without spaces', () => {
    const old = '两国关系没有改善。部长说他将在星期一签署条约。没有人期待更多的结果，记者们离开了会议室。';
    const now = `更新。${old.replace('签署条约', '签署新条约')}`;
    const found = lookFor('他将在星期一签署条约', now, old);
    assert.deepEqual([found.state, wordsAt(found, now)], ['changed', '他将在星期一签署新条约']);
  });

  it('is believed by an older note without a hash', () => {
    const { hash, ...older } = noteAnchor(new AnchorableText(TEXT), quoteOf(SIGN));
    assert.equal(typeof hash, 'string');
    assert.equal(reanchor(new AnchorableText(TEXT), older).state, 'exact');
  });

  it('is not believed to be where a wrong anchor says', () => {
    const text = new AnchorableText(TEXT);
    const anchor = { ...noteAnchor(text, quoteOf(SIGN)), start: 3, end: 3 + SIGN.length };
    assert.deepEqual(reanchor(text, anchor).range, quoteOf(SIGN));
  });

  it('is not taken for the like of it in another line of the same list', () => {
    const old = [
      'Cash in hand rose to 5.03 billion dollars in December from 4.85 billion in November.',
      'Money at banks rose to 4.79 billion dollars in December from 4.62 billion in November.',
    ].join('\n');
    const now = old.slice(old.indexOf('\n') + 1);
    const found = lookFor('dollars', now, old);
    assert.equal(found.state, 'orphan');
    assert.equal(found.candidates.length, 1);
    assert.equal(lookFor('dollars', `Corrected.\n${old}`, old).range?.start, old.indexOf('dollars') + 11);
  });

  it('is not taken for the like of it in another line either when a word of it was edited', () => {
    const old = [
      'Money at banks grew to 4.79 billion dollars in December from 4.62 billion in November and 4.05 billion in December 1985.',
      'Cash in circulation rose to 5.03 billion dollars in December from 4.85 billion in November and 4.74 billion a year earlier.',
    ].join('\n');
    const words = 'billion in November and 4.74';
    const now = old.replace(words, 'billion further November and 4.74');
    for (const quoted of [words, words.slice(0, -3)]) {
      const anchor = noteAnchor(new AnchorableText(old), {
        start: old.indexOf(words),
        end: old.indexOf(words) + quoted.length,
      });
      const found = reanchor(new AnchorableText(now), anchor);
      assert.deepEqual([found.state, found.range?.start], ['changed', now.indexOf('billion further')]);
    }
  });

  it('is not taken to be what says the contrary behind the same words', () => {
    const old =
      'Of those who were asked, most say that mergers do more harm than good, while only eight percent have no opinion of them.';
    const now =
      'Hostile bids do more harm than good, while not only eight percent of bankers live by such deals. Shares fell again.';
    assert.equal(lookFor('while only eight percent', now, old).state, 'orphan');
    assert.equal(lookFor('while only eight percent', `${now} ${old}`, old).state, 'moved');
  });
});

describe('many quotes in a text', () => {
  it('are placed as each by itself, in their order, whichever is placed first', () => {
    const anchors = [SIGN, TRADE, 'neither government', 'he said'].map((words) =>
      noteAnchor(new AnchorableText(TEXT), quoteOf(words)),
    );
    const text = new AnchorableText(TEXT.replace('he said', 'he replied').replace('Sochi', 'the town of Sochi'));
    const each = anchors.map((anchor) => reanchor(text, anchor));
    assert.deepEqual(reanchorAll(text, anchors), each);
    assert.deepEqual(reanchorAll(text, anchors, { start: 250, end: 300 }), each);
  });
});
