import assert from 'node:assert/strict';
import { finderOf } from './support';

const peoples = finderOf('nationality');

describe('nationalities', () => {
  it('finds adjectives and nouns for peoples', () => {
    assert.deepEqual(peoples('Two Britons and a Dutchman met South African and Kurdish officers, Palestinians said.'), [
      'Britons',
      'Dutchman',
      'South African',
      'Kurdish',
      'Palestinians',
    ]);
  });

  it('finds them in compounds, in capitals, and without their capital', () => {
    assert.deepEqual(peoples('Russian-led and anti-American, German-French friendship.'), [
      'Russian',
      'American',
      'German',
      'French',
    ]);
    assert.deepEqual(peoples('the russian ambassador met iranian officers'), ['russian', 'iranian']);
  });

  it('leaves alone what belongs to a longer name', () => {
    assert.deepEqual(peoples('The Russian Foreign Ministry denied it over the Indian Ocean.'), []);
    assert.deepEqual(peoples('American Airlines and the French Republic.'), []);
    assert.deepEqual(peoples('On the 15th, Russian Presidential Press Secretary Peskov denied it.'), ['Russian']);
  });

  it('takes no verb, no language and no surname for one', () => {
    assert.deepEqual(peoples('Polish the table, then wash up.'), []);
    assert.deepEqual(peoples('Polish voters stayed at home.'), ['Polish']);
    assert.deepEqual(
      peoples('She speaks Russian and a little French. It was translated from Spanish into English.'),
      [],
    );
    assert.deepEqual(peoples('He was in Russian hands.'), ['Russian']);
    assert.deepEqual(peoples('We read of Huckleberry Finn.'), []);
  });
});
