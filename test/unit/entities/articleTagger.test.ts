import assert from 'node:assert/strict';
import { names, type Piece } from './support';

function persons(...pieces: readonly (string | Piece)[]): string[] {
  return names(...pieces).flatMap((name) => (name.startsWith('person ') ? [name.slice('person '.length)] : []));
}

describe('ArticleTagger: persons', () => {
  it('leaves the office out of the name, and names the body before it apart', () => {
    assert.deepEqual(names('He was quoted by Kremlin Press Secretary Dmitry Peskov.'), [
      'organization Kremlin',
      'person Dmitry Peskov',
    ]);
  });

  it('knows offices of several words', () => {
    assert.deepEqual(names('US Secretary of State Mike Pompeo met Attorney General Jeff Sessions.'), [
      'place US',
      'person Mike Pompeo',
      'person Jeff Sessions',
    ]);
  });

  it("finds a speaker's label", () => {
    assert.deepEqual(names('US President Trump:No, no, as far as I know.'), ['place US', 'person Trump']);
  });

  it('takes no office alone for a name', () => {
    assert.deepEqual(names('Reporter:Do you think so?', 'The Prime Minister said so.'), []);
  });

  it('finds a lower-case name after an office, as a speaker or when the article has it with its capital', () => {
    assert.deepEqual(persons('Russian Presidential Press Secretary peskov:No one has accused us.'), ['peskov']);
    assert.deepEqual(persons('Press Secretary peskov denied it. Later Peskov left.'), ['peskov', 'Peskov']);
    assert.deepEqual(persons('Prime Minister yesterday: nothing.', 'The Press Secretary denied it.'), []);
  });

  it('parts a person from the country after "of"', () => {
    assert.deepEqual(names('A good call with President Putin of Russia.'), ['person Putin', 'place Russia']);
  });

  it('ends a name before its possessive', () => {
    assert.deepEqual(persons("There is a gap between Trump’s rhetoric and President Biden's deeds."), [
      'Trump',
      'Biden',
    ]);
  });

  it('keeps particles, initials, suffixes and hyphens in the name', () => {
    assert.deepEqual(persons('He met Defense Minister Ursula von der Leyen.'), ['Ursula von der Leyen']);
    assert.deepEqual(persons('It was written by Donald J. Trump and Lewis Sanders IV.'), [
      'Donald J. Trump',
      'Lewis Sanders IV',
    ]);
    assert.deepEqual(persons('The mayor, Jean-Claude Juncker, met Bashar al-Assad.'), [
      'Jean-Claude Juncker',
      'Bashar al-Assad',
    ]);
  });

  it('finds who speaks after a quotation', () => {
    assert.deepEqual(persons('“We have differences,” Pompeo said. He met Mike Pompeo.'), ['Pompeo', 'Mike Pompeo']);
  });

  it('tells names at the start of a sentence from ordinary words', () => {
    assert.deepEqual(
      persons('Nancy Pelosi spoke. Experts say little. Relations between them cooled. Attempts failed.'),
      ['Nancy Pelosi'],
    );
    assert.deepEqual(persons('After Biden took office, Biden spoke.'), ['Biden', 'Biden']);
  });

  it('lets the full name speak for the surname elsewhere in the article', () => {
    assert.deepEqual(persons('Andrey Kortunov spoke.', 'Kortunov left early.'), ['Andrey Kortunov', 'Kortunov']);
  });

  it('finds the person in an administration, a presidency', () => {
    assert.deepEqual(persons('It was still during the Obama administration.'), ['Obama']);
  });
});

describe('ArticleTagger: places and peoples', () => {
  it('finds both sides of a compound, however it is written', () => {
    for (const text of ['The US-Russia ties', 'The U.S.-Russia ties', 'The US- Russia ties', 'The Russia–US ties']) {
      assert.equal(names(text).filter((name) => name.startsWith('place ')).length, 2, text);
    }
  });

  it('does not take the pronoun for the country', () => {
    assert.deepEqual(names('They told us about it. Us too.'), []);
  });

  it('marks adjectives of peoples as nationalities', () => {
    assert.deepEqual(names('The South American and Russian troops'), [
      'nationality South American',
      'nationality Russian',
    ]);
  });

  it('finds unknown places by what stands beside them', () => {
    assert.deepEqual(names('A blast in the city of Ghazalabad killed two.'), ['place Ghazalabad']);
    assert.deepEqual(names('He lives in Quelimane, Mozambique.'), ['place Quelimane', 'place Mozambique']);
    assert.deepEqual(names('The ship sailed the Black Sea.'), ['place Black Sea']);
  });

  it('takes a place for a person where a given name or an office says so', () => {
    assert.deepEqual(names('The film starred Denzel Washington. It was said that Washington cried.'), [
      'person Denzel Washington',
      'person Washington',
    ]);
    assert.deepEqual(names('Then President Lincoln was shot.'), ['person Lincoln']);
  });
});

describe('ArticleTagger: organizations, events, treaties', () => {
  it('closes a name at its head', () => {
    assert.deepEqual(names('The Russian Defense Ministry denied it to the Xinhua News Agency.'), [
      'organization Russian Defense Ministry',
      'organization Xinhua News Agency',
    ]);
    assert.deepEqual(names('He heads the Russian International Affairs Council and polls for the Levada Center.'), [
      'organization Russian International Affairs Council',
      'organization Levada Center',
    ]);
  });

  it('goes on after "of" and "for"', () => {
    assert.deepEqual(
      names('The spokesman of the Ministry of Defense quit the Center for Russia Europe Asia Studies.'),
      ['organization Ministry of Defense', 'organization Center for Russia Europe Asia Studies'],
    );
    assert.deepEqual(names('He sat in the Oval Office of the White House.').at(-1), 'organization White House');
  });

  it('tells events and treaties from bodies', () => {
    assert.deepEqual(
      names('At the 53rd Munich Security Conference they praised the Open Skies Treaty and New START.'),
      ['event Munich Security Conference', 'treaty Open Skies Treaty', 'treaty New START'],
    );
    assert.deepEqual(names('It broke the Intermediate-Range Nuclear Forces Treaty.'), [
      'treaty Intermediate-Range Nuclear Forces Treaty',
    ]);
  });

  it('tells storms from persons, and firms from their legal forms', () => {
    assert.deepEqual(names('He fled when Hurricane Ivan came. He worked for Morrow and Co Inc then.'), [
      'event Hurricane Ivan',
      'organization Morrow and Co Inc',
    ]);
  });

  it('knows abbreviations, and those that name nobody', () => {
    assert.deepEqual(names('NATO and the EU tested an ICBM.'), ['organization NATO', 'organization EU']);
  });
});

describe('ArticleTagger: headlines and blocks', () => {
  it('reads a headline whose every word is capitalised', () => {
    assert.deepEqual(names(['heading', 'Drastic Improvement In Relations Unlikely']), []);
    assert.deepEqual(names(['heading', 'US And Russia – Trying To Improve Relations']), ['place US', 'place Russia']);
  });

  it('reads a headline in capitals', () => {
    assert.deepEqual(names(['heading', 'RUSSIA WARNS NATO OF NEW MISSILES']), ['place RUSSIA', 'organization NATO']);
  });

  it('leaves boilerplate alone', () => {
    assert.deepEqual(names(['boilerplate', 'Moscow, Beijing strengthening ties.'], 'Nothing here.'), []);
  });

  it('joins no names over the end of a block', () => {
    assert.deepEqual(names('This is about Vladimir', 'Putin said so.').includes('person Vladimir\n\nPutin'), false);
    assert.equal(names('He praised Vladimir Putin', 'Dmitry Peskov said so.').length, 2);
  });
});
