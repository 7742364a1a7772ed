import assert from 'node:assert/strict';
import { formatCitation } from '../../../src/core/citations/citation';
import { citekey } from '../../../src/core/citations/citekey';
import { metadata } from './articles';

describe('a citation', () => {
  for (const [known, expected] of [
    [{ author: 'Lewis Sanders IV', source: 'DW', edtf: '2019-05' }, 'Lewis Sanders IV. “Talks.” *DW*, May 2019.'],
    [{ source: 'CCTV News', edtf: '2017-02-18' }, '“Talks.” *CCTV News*, February 18, 2017.'],
    [{ author: 'A. B.', edtf: '2017' }, 'A. B. “Talks.” 2017.'],
    [{ source: 'Xinhua' }, '“Talks.” *Xinhua*, n.d.'],
    [{}, '“Talks.” n.d.'],
    [{ edtf: '2017~' }, '“Talks.” ca. 2017.'],
    [{ edtf: '2017-03?' }, '“Talks.” [March 2017?].'],
    [{ edtf: '2017%' }, '“Talks.” [ca. 2017?].'],
    [{ edtf: '2017', dated: 'text' }, '“Talks.” [2017].'],
    [{ edtf: '2017', dated: 'inferred' }, '“Talks.” [2017].'],
    [{ edtf: '2018-11-01/2020~' }, '“Talks.” [between November 1, 2018 and ca. 2020].'],
    [{ edtf: '2018-11/..' }, '“Talks.” [no earlier than November 2018].'],
    [{ edtf: '../2017' }, '“Talks.” [no later than 2017].'],
    [{ edtf: 'soon' }, '“Talks.” n.d.'],
    [{ title: 'Who wins?', edtf: '2017' }, '“Who wins?” 2017.'],
    [{ title: 'All "quiet" on “both” sides' }, '“All ‘quiet’ on ‘both’ sides.” n.d.'],
    [{ title: '"Killer" and "Wish you health"' }, '“‘Killer’ and ‘Wish you health’.” n.d.'],
    [{ title: ' Two\nlines\u0007 ', source: ' ', author: '' }, '“Two lines.” n.d.'],
  ] as const) {
    it(expected, () => assert.equal(formatCitation(metadata(known)), expected));
  }

  it('can do without asterisks', () => {
    assert.equal(formatCitation(metadata({ source: 'DW' }), { emphasis: 'none' }), '“Talks.” DW, n.d.');
  });
});

describe('a citekey', () => {
  for (const [known, expected] of [
    [{ author: 'Lewis Sanders IV', edtf: '2019-05' }, 'sanders2019'],
    [{ author: 'Sanders, Lewis', edtf: '2019-05' }, 'sanders2019'],
    [{ author: 'Lewis Sanders, Jr.', edtf: '2019' }, 'sanders2019'],
    [{ author: 'Jane O’Brien and John Smith', edtf: '2019' }, 'obrien2019'],
    [{ author: 'Émile Núñez; B', edtf: '2019' }, 'nunez2019'],
    [{ author: '王秀军', source: 'China News', edtf: '2021-03-21' }, 'chinanews2021'],
    [{ author: 'Wang Xiujun', edtf: '2021' }, 'wang2021'],
    [{ author: 'Reuters Staff', edtf: '2021' }, 'reutersstaff2021'],
    [{ source: 'DW' }, 'dwnd'],
    [{ source: 'DW', edtf: '2018/2020' }, 'dwnd'],
    [{ source: 'DW', edtf: '2018-03/2018-05' }, 'dw2018'],
    [{ title: 'On the Peskov remarks' }, 'peskovnd'],
    [{ title: '俄美关系' }, 'articlend'],
    [{ author: 'x'.repeat(99) }, `${'x'.repeat(32)}nd`],
  ] as const) {
    it(expected, () => assert.equal(citekey(metadata(known)), expected));
  }
});
