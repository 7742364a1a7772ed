import assert from 'node:assert/strict';
import { type CitedName, citedNames, inOrder } from '../../../src/core/citations/names';

describe('the names of authors', () => {
  for (const [authors, expected] of [
    ['Lewis Sanders IV', [{ family: 'Sanders', given: 'Lewis', suffix: 'IV' }]],
    ['Sanders, Lewis', [{ family: 'Sanders', given: 'Lewis' }]],
    ['Lewis Sanders, Jr.', [{ family: 'Sanders', given: 'Lewis', suffix: 'Jr.' }]],
    ['King, Martin Luther, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
    ['Vincent van der Veen', [{ family: 'Veen', given: 'Vincent', particle: 'van der' }]],
    ['de Gaulle, Charles', [{ family: 'Gaulle', given: 'Charles', particle: 'de' }]],
    [
      'Jane O’Brien and John Smith',
      [
        { family: 'O’Brien', given: 'Jane' },
        { family: 'Smith', given: 'John' },
      ],
    ],
    [
      'Jane Roe, John Smith & Ann Lee',
      [
        { family: 'Roe', given: 'Jane' },
        { family: 'Smith', given: 'John' },
        { family: 'Lee', given: 'Ann' },
      ],
    ],
    [
      'Smith, John; Doe, Jane',
      [
        { family: 'Smith', given: 'John' },
        { family: 'Doe', given: 'Jane' },
      ],
    ],
    ['Wang Xiujun', [{ family: 'Wang', given: 'Xiujun', familyFirst: true }]],
    ['Kim Jong-un', [{ family: 'Kim', given: 'Jong-un', familyFirst: true }]],
    ['Nguyen Phu Trong', [{ family: 'Nguyen', given: 'Phu Trong', familyFirst: true }]],
    ['Lee Smith', [{ family: 'Smith', given: 'Lee' }]],
    ['ramontomeydw', [{ literal: 'ramontomeydw' }]],
    ['Xinhua News Agency', [{ literal: 'Xinhua News Agency' }]],
    ['Ministry of Agriculture and Forestry', [{ literal: 'Ministry of Agriculture and Forestry' }]],
    ['王秀军', [{ literal: '王秀军' }]],
    [' \n', []],
  ] satisfies [string, CitedName[]][]) {
    it(JSON.stringify(authors), () => assert.deepEqual(citedNames(authors), expected));
  }

  it('come back in the order in which they are written', () => {
    for (const written of ['Lewis Sanders IV', 'Vincent van der Veen', 'Wang Xiujun', 'Xinhua News Agency']) {
      assert.deepEqual(citedNames(written).map(inOrder), [written]);
    }
  });
});
