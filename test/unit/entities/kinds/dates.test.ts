import assert from 'node:assert/strict';
import { finderOf } from './support';

const dates = finderOf('date');

describe('dates', () => {
  it('finds days with their months and years', () => {
    assert.deepEqual(dates('He was born on 4 July 1931, arrived on March 21, 2019 and left on Aug. 30.'), [
      '4 July 1931',
      'March 21, 2019',
      'Aug. 30',
    ]);
    assert.deepEqual(dates('From the 3-5 May meeting to Feb 3-5.'), ['3-5 May', 'Feb 3-5']);
    assert.deepEqual(dates('On Sunday, December 7, 1941 they came.'), ['Sunday, December 7, 1941']);
  });

  it('finds dates in figures, and no other figures', () => {
    assert.deepEqual(dates('Written on 2017-02-18, read on 18.02.2017, filed on 5/11/1998.'), [
      '2017-02-18',
      '18.02.2017',
      '5/11/1998',
    ]);
    assert.deepEqual(dates('Call 555-2019 or 99-99-99, version 45.32.2017, flight 1989.'), []);
  });

  it('finds days of a month by their number alone', () => {
    assert.deepEqual(dates('Asked on the 16th, he said on the 18th that it opened yesterday (17th).'), [
      '16th',
      '18th',
      'yesterday',
      '17th',
    ]);
    assert.deepEqual(dates('On the 28th of last month and the 10th of this month.'), [
      '28th of last month',
      '10th of this month',
    ]);
    assert.deepEqual(dates('The 16th floor and the 53rd conference on the 2nd floor.'), []);
  });

  it('finds months, seasons, years, decades and centuries', () => {
    assert.deepEqual(dates('In March and in early May, not in December 1987 or the summer of 2003.'), [
      'March',
      'early May',
      'December 1987',
      'summer of 2003',
    ]);
    assert.deepEqual(dates("Since 2014 and mid-2005, in the 1990s, the '60s and the 18th century."), [
      '2014',
      'mid-2005',
      '1990s',
      "'60s",
      '18th century',
    ]);
    assert.deepEqual(dates('After the 2016 election (1998) its 2019 report.'), ['2016', '1998', '2019']);
  });

  it('finds days seen from the day of writing', () => {
    assert.deepEqual(dates('Last Friday, ten years ago, a few days ago, this week and tomorrow night.'), [
      'Last Friday',
      'ten years ago',
      'a few days ago',
      'this week',
      'tomorrow night',
    ]);
    assert.deepEqual(dates('It happened in December last year and in January of this year.'), [
      'December last year',
      'January of this year',
    ]);
  });

  it('takes no name and no verb for a month or a day', () => {
    assert.deepEqual(dates('May said she would resign. Theresa May met her.'), []);
    assert.deepEqual(dates("We may march on Rome. April O'Neil and June Carter sang."), []);
    assert.deepEqual(dates('Joe Friday reads USA Today.'), []);
  });

  it('takes no number of things for a year, and no span of time for a date', () => {
    assert.deepEqual(dates('He scored 2001 points, ran 1500 metres and moved some 2000 cows.'), []);
    assert.deepEqual(dates('It took three years, two weeks and a day; he is 47 years old.'), []);
  });
});
