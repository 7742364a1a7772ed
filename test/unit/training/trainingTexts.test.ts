import assert from 'node:assert/strict';
import { lexicon } from '../../../src/core/entities/gazetteer/lexicon';
import { beginOf, insideOf } from '../../../src/core/entities/model/labels';
import { Reading } from '../../../src/core/entities/text/reading';
import { readConll } from '../../../src/training/evaluation/conll';
import { type GoldDocument, toGoldDocument } from '../../../src/training/evaluation/goldDocument';
import { goldLabels } from '../../../src/training/goldLabels';
import { withHeadline } from '../../../src/training/headlines';
import { withStatesAsPlaces } from '../../../src/training/mending';
import { withOtherNames } from '../../../src/training/otherNames';
import { randomNumbers } from '../../../src/training/random';

/** A document of `word/TAG` sentences; a word without a tag is outside every name. */
function documentOf(...sentences: readonly string[]): GoldDocument {
  const rows = sentences.map((sentence) =>
    sentence
      .split(' ')
      .map((item) => {
        const [token = '', tag = 'O'] = item.split('/');
        return `${token}\t${tag}`;
      })
      .join('\n'),
  );
  const [document] = readConll(rows.join('\n\n'));
  assert.ok(document !== undefined);
  return toGoldDocument(document);
}

function namesOf({ text, gold }: GoldDocument): string[] {
  return gold.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

const TALKS = documentOf(
  'Officials in Kabul/B-LOC told John/B-PER Smith/I-PER of Reuters/B-ORG nothing .',
  'Smith/B-PER left Kabul/B-LOC on Friday .',
);

describe('training texts', () => {
  it('label the tokens of the product, to the last', () => {
    const document = documentOf("Smith/B-PER 's U.S.-based/O friends met al-Assad/B-PER .");
    const reading = new Reading(document.text, [...document.blocks], lexicon());
    const labels = goldLabels(reading, document.gold);
    const named = [...labels].flatMap((label, i) => (label === 0 ? [] : [`${reading.textOf(i)} ${label}`]));
    const [begin, inside] = [beginOf(0), insideOf(0)];
    assert.deepEqual(named, [`Smith ${begin}`, `al ${begin}`, `- ${inside}`, `Assad ${inside}`]);
  });

  it('get their first sentence as a headline, names and all', () => {
    const large = withHeadline(TALKS, true);
    assert.equal(large.text.split('\n\n')[0], 'OFFICIALS IN KABUL TOLD JOHN SMITH OF REUTERS NOTHING');
    assert.deepEqual(namesOf(large), ['place KABUL', 'person JOHN SMITH', 'organization REUTERS', ...namesOf(TALKS)]);
    assert.equal(
      withHeadline(TALKS, false).text.split('\n\n')[0],
      'Officials in Kabul Told John Smith of Reuters Nothing',
    );
    const [title, body] = large.blocks;
    assert.equal(title?.kind, 'title');
    assert.equal(large.text.slice(body?.start, body?.end), TALKS.text);
  });

  it('get other names, the same for the same, and nothing else changes', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const other = withOtherNames(TALKS, randomNumbers(seed));
      const [first, person, agency, surname, last] = namesOf(other).map((name) => name.replace(/^\S+ /, ''));
      assert.equal(first, last);
      assert.ok(person?.endsWith(` ${surname}`), `${person} is not ${surname}`);
      assert.equal(
        other.text,
        `Officials in ${first} told ${person} of ${agency} nothing. ${surname} left ${last} on Friday.`,
      );
      assert.deepEqual(
        other.blocks.map(({ start, end }) => [start, end]),
        [[0, other.text.length]],
      );
    }
  });

  it('get other names in most places, and the same ones from the same numbers', () => {
    const texts = Array.from({ length: 20 }, (_, seed) => withOtherNames(TALKS, randomNumbers(seed)).text);
    assert.ok(new Set(texts).size > 15);
    assert.equal(withOtherNames(TALKS, randomNumbers(3)).text, texts[3]);
  });

  it('have states as places, where they are annotated otherwise or not at all', () => {
    const document = documentOf('France/B-ORG told Iraq that New/B-ORG France/I-ORG Bank/I-ORG closed .');
    assert.deepEqual(namesOf(withStatesAsPlaces(document, true)), [
      'place France',
      'place Iraq',
      'organization New France Bank',
    ]);
    assert.deepEqual(namesOf(withStatesAsPlaces(document, false)), ['place France', 'organization New France Bank']);
  });
});
