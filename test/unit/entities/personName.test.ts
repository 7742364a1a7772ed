import assert from 'node:assert/strict';
import { parsePersonName } from '../../../src/core/entities/linking/personName';
import { normalForm } from '../../../src/core/entities/text/normalForm';

describe('parsePersonName', () => {
  it('finds middle initials', () => {
    const { full, plain, middle } = parsePersonName('Donald J. Trump');
    assert.deepEqual([full, plain, middle], ['donald-j-trump', 'donald-trump', 'j']);
    assert.equal(parsePersonName('J.K. Rowling').plain, 'j-rowling');
  });

  it('knows what persons are called alone', () => {
    assert.deepEqual(parsePersonName('Ursula von der Leyen').surnames, ['leyen', 'von-der-leyen']);
    assert.deepEqual(parsePersonName('Bashar al-Assad').surnames, ['al-assad', 'assad']);
    assert.deepEqual(parsePersonName('Lewis Sanders IV').surnames, ['sanders']);
    assert.ok(parsePersonName('Xi Jinping').surnames.includes('xi'));
    assert.deepEqual(parsePersonName('Putin').surnames, []);
  });
});

describe('normalForm', () => {
  it('drops case, diacritics, dots and possessives', () => {
    assert.equal(normalForm('U.S.'), 'us');
    assert.equal(normalForm('Recep Tayyip Erdoğan’s'), 'recep-tayyip-erdogan');
    assert.equal(normalForm('Center  for\tAsia'), 'center-for-asia');
    assert.equal(normalForm('«—»'), '');
  });
});
