import assert from 'node:assert/strict';
import { finderOf } from './support';

const weapons = finderOf('weapon');

describe('weapons and vessels', () => {
  it('finds models, with and without their hyphen and in the plural', () => {
    assert.deepEqual(weapons('Turkey bought the S-400 and lost the F-35; two MiG-31s and an F16 flew past.'), [
      'S-400',
      'F-35',
      'MiG-31s',
      'F16',
    ]);
  });

  it('finds names without their class', () => {
    assert.deepEqual(weapons('They fired Tomahawk missiles, Javelin missiles and Kinzhal hypersonic missiles.'), [
      'Tomahawk',
      'Javelin',
      'Kinzhal',
    ]);
  });

  it('finds ships behind their prefix or beside their sort', () => {
    assert.deepEqual(weapons('The USS Donald Cook, the destroyer "Porter" and the tanker Exxon Valdez.'), [
      'USS Donald Cook',
      'Porter',
      'Exxon Valdez',
    ]);
    assert.deepEqual(weapons('The Gerald R. Ford aircraft carrier is late, an Arleigh Burke-class destroyer too.'), [
      'Gerald R. Ford',
      'Arleigh Burke',
    ]);
  });

  it('takes no person, law, team or visa for one', () => {
    assert.deepEqual(weapons('Porter said he would go. Stacey Abrams lost the vote.'), []);
    assert.deepEqual(weapons('The Patriot Act was renewed; the New England Patriots won.'), []);
    assert.deepEqual(weapons('He fixed the F-1 visa at the G-20 during COVID-19 on I-95.'), []);
    assert.deepEqual(weapons('Kursk is a city. The destroyer was approached by Russian fighters.'), []);
  });
});
