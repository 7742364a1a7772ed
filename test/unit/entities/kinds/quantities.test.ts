import assert from 'node:assert/strict';
import { finderOf } from './support';

const quantities = finderOf('quantity');

describe('quantities', () => {
  it('finds sums with signs', () => {
    assert.deepEqual(quantities('It paid $1.5 billion, £25m, €1.2bn, US$5 million and $3-4 billion.'), [
      '$1.5 billion',
      '£25m',
      '€1.2bn',
      'US$5 million',
      '$3-4 billion',
    ]);
  });

  it('finds sums with units', () => {
    assert.deepEqual(quantities('He owed 3 million rubles, 50 million Swiss francs, 99 cents and 900,000 dlrs.'), [
      '3 million rubles',
      '50 million Swiss francs',
      '99 cents',
      '900,000 dlrs',
    ]);
    assert.deepEqual(quantities('Half a billion dollars, a million dollars, tens of millions of euros.'), [
      'Half a billion dollars',
      'a million dollars',
      'tens of millions of euros',
    ]);
    assert.deepEqual(quantities('A 2.7-billion-dollar loan.'), ['2.7-billion-dollar']);
  });

  it('finds percentages and points', () => {
    assert.deepEqual(quantities('By 71 percent, 20 per cent, 3.4%, 5.5 pct, 8-1/4 pct, ninety-nine percent.'), [
      '71 percent',
      '20 per cent',
      '3.4%',
      '5.5 pct',
      '8-1/4 pct',
      'ninety-nine percent',
    ]);
    assert.deepEqual(quantities('Up 0.25 percentage points or 25 basis points.'), [
      '0.25 percentage points',
      '25 basis points',
    ]);
  });

  it('takes no other measure, weight or name for one', () => {
    assert.deepEqual(quantities('He ran 100 metres, weighed 180 pounds and lost 250 points.'), []);
    assert.deepEqual(quantities('Million Dollar Baby was sung by Fifty Cent in Euro 2020.'), []);
    assert.deepEqual(quantities('The dollar fell, the percentage was small; a yen for travel.'), []);
    assert.deepEqual(quantities('They won 3 games, and 20 million tons of wheat; the mark was missed by 5.'), []);
  });

  it('finds pounds that are money', () => {
    assert.deepEqual(quantities('A debt of 10 million pounds, a fee of 200 pounds.'), [
      '10 million pounds',
      '200 pounds',
    ]);
  });
});
