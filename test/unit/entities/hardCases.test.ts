// What is hard to find, as the product finds it: with its model, its rules and the finders of other kinds.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { MODEL_PATH } from '../../../src/core/entities/model/modelPath';
import { trainedTagger } from '../../../src/core/entities/trainedTagger';
import { articleOf, type Piece } from './support';

const tagger = trainedTagger(readFileSync(MODEL_PATH.join('/')));

/** The mentions of an article as `kind text`, one for one. */
function found(...pieces: readonly (string | Piece)[]): string[] {
  const article = articleOf(...pieces);
  return tagger.tag(article).map(({ start, end, kind }) => `${kind} ${article.text.slice(start, end)}`);
}

/** The mentions of persons, organizations and places only. */
function names(...pieces: readonly (string | Piece)[]): string[] {
  return found(...pieces).filter((mention) => /^(?:person|organization|place) /.test(mention));
}

describe('hard cases: offices', () => {
  it('parts the seat of power, the office and the person', () => {
    assert.deepEqual(found('He was quoted by Kremlin Press Secretary Dmitry Peskov.'), [
      'organization Kremlin',
      'person Dmitry Peskov',
    ]);
    assert.deepEqual(
      found('Ties are at a low, according to Kremlin Press Secretary Dmitry Peskov, who spoke in Sochi.'),
      ['organization Kremlin', 'person Dmitry Peskov', 'place Sochi'],
    );
    assert.deepEqual(names('White House Press Secretary Sean Spicer denied it.'), [
      'organization White House',
      'person Sean Spicer',
    ]);
    assert.deepEqual(names('Pentagon spokesman John Kirby declined to comment.'), [
      'organization Pentagon',
      'person John Kirby',
    ]);
  });

  it('leaves offices of several words out of the name', () => {
    assert.deepEqual(names('US Secretary of State Mike Pompeo met Attorney General Jeff Sessions.'), [
      'place US',
      'person Mike Pompeo',
      'person Jeff Sessions',
    ]);
    assert.deepEqual(found('German Defense Minister Ursula von der Leyen warned the United States.'), [
      'nationality German',
      'person Ursula von der Leyen',
      'place United States',
    ]);
  });
});

describe('hard cases: speakers', () => {
  it('finds who speaks before a colon', () => {
    assert.deepEqual(found('US President Trump:No, no, as far as I know.'), ['place US', 'person Trump']);
    assert.deepEqual(found(['speaker turn', 'US President Trump: How many times do I have to answer this question?']), [
      'place US',
      'person Trump',
    ]);
    assert.deepEqual(found('Ukrainian President Zelensky: We will not give up our land.'), [
      'nationality Ukrainian',
      'person Zelensky',
    ]);
  });

  it('takes no office alone for one', () => {
    assert.deepEqual(found('Reporter:Do you think Putin is testing you?'), ['person Putin']);
    assert.deepEqual(found('Reporter:Can you answer yes or no?'), []);
  });
});

describe('hard cases: a person of a country', () => {
  it('parts the person from the place after "of"', () => {
    assert.deepEqual(names('A good call with President Putin of Russia.'), ['person Putin', 'place Russia']);
    assert.deepEqual(names('Chancellor Merkel of Germany and President Macron of France agreed.'), [
      'person Merkel',
      'place Germany',
      'person Macron',
      'place France',
    ]);
    assert.deepEqual(names('Talks with Prime Minister Shinzo Abe of Japan went well.'), [
      'person Shinzo Abe',
      'place Japan',
    ]);
  });
});

describe('hard cases: Washington', () => {
  it('is a person where the article has his full name', () => {
    assert.deepEqual(names('The film starred Denzel Washington. It was said that Washington cried.'), [
      'person Denzel Washington',
      'person Washington',
    ]);
    assert.deepEqual(names('In 1776 George Washington crossed the river.'), ['person George Washington']);
  });

  it('is a place as the seat of power', () => {
    assert.deepEqual(names('Washington has imposed sanctions on Moscow.'), ['place Washington', 'place Moscow']);
    assert.deepEqual(names('The tension between Moscow and Washington is unlikely to alleviate.'), [
      'place Moscow',
      'place Washington',
    ]);
    assert.deepEqual(names('President Joe Biden returned to Washington on Sunday.'), [
      'person Joe Biden',
      'place Washington',
    ]);
  });
});

describe('hard cases: capitals', () => {
  it('reads a headline in capitals', () => {
    assert.deepEqual(names(['heading', 'RUSSIA WARNS NATO OF NEW MISSILES']), ['place RUSSIA', 'organization NATO']);
    assert.deepEqual(names(['heading', 'U.S. SENDS TROOPS TO POLAND']), ['place U.S.', 'place POLAND']);
  });

  it('knows in it who is named below', () => {
    const [first, second, third] = names(
      ['title', 'PUTIN MEETS TRUMP IN HELSINKI'],
      'Vladimir Putin met Donald Trump in Helsinki on Monday. Putin said that he and Trump had agreed.',
    );
    assert.deepEqual([first, second, third], ['person PUTIN', 'person TRUMP', 'place HELSINKI']);
  });

  it('takes no ordinary word of a title for a name', () => {
    assert.deepEqual(found(['heading', 'Drastic Improvement In Relations Unlikely']), []);
    assert.deepEqual(names(['heading', 'US And Russia – Trying To Improve Relations']), ['place US', 'place Russia']);
  });

  it('finds names without their capital, after an office or when the article has them with it', () => {
    assert.deepEqual(found('Russian Presidential Press Secretary peskov:No one has accused us.'), [
      'nationality Russian',
      'person peskov',
    ]);
    assert.deepEqual(names('Press Secretary peskov denied it. Later Peskov left.'), ['person peskov', 'person Peskov']);
    assert.deepEqual(names('The Press Secretary denied it.'), []);
  });
});

describe('hard cases: compounds', () => {
  it('finds both sides, however they are written', () => {
    for (const pair of ['U.S.-Russia', 'US-Russia', 'US- Russia', 'U.S.–Russia']) {
      const us = pair.startsWith('U.S.') ? 'U.S.' : 'US';
      assert.deepEqual(found(`The ${pair} relations are bad.`), [`place ${us}`, 'place Russia'], pair);
    }
    for (const pair of ['Russia-US', 'Russia- US', 'Russia–US']) {
      assert.deepEqual(found(`The ${pair} relationship has deteriorated.`), ['place Russia', 'place US'], pair);
    }
    const title: Piece = ['title', 'Peskov: U.S.-Russia relations at an ALL-TIME LOW'];
    assert.deepEqual(
      found(title, 'Kremlin Press Secretary Dmitry Peskov said so. Peskov spoke in Sochi.').slice(0, 3),
      ['person Peskov', 'place U.S.', 'place Russia'],
    );
  });

  it('tells a people from a country beside it', () => {
    assert.deepEqual(found('A new strategic Russian- US partnership is an illusion.'), [
      'nationality Russian',
      'place US',
    ]);
    assert.deepEqual(found('The trend of US-Russian relations is bad.'), ['place US', 'nationality Russian']);
    assert.deepEqual(found('They fear anti- Russian and pro-American sentiments.'), [
      'nationality Russian',
      'nationality American',
    ]);
  });

  it('finds what "-led" and "-based" follow', () => {
    assert.deepEqual(names('The U.S.-led alliance met in Brussels.'), ['place U.S.', 'place Brussels']);
    assert.deepEqual(names('She heads the Brussels-based Center for Russia Europe Asia Studies.'), [
      'place Brussels',
      'organization Center for Russia Europe Asia Studies',
    ]);
  });

  it('keeps the hyphens of names', () => {
    assert.deepEqual(names('The president, Jean-Claude Juncker, met Ban Ki-moon and Bashar al-Assad.'), [
      'person Jean-Claude Juncker',
      'person Ban Ki-moon',
      'person Bashar al-Assad',
    ]);
  });
});

describe('hard cases: agencies and possessives', () => {
  it('keeps an agency whole', () => {
    assert.deepEqual(found('The article is a commentary from the Xinhua News Agency.'), [
      'organization Xinhua News Agency',
    ]);
    assert.deepEqual(names('China News Agency, Moscow, March 21.'), ['organization China News Agency', 'place Moscow']);
    assert.deepEqual(names('The Russian Defense Ministry denied it to the Xinhua News Agency.'), [
      'organization Russian Defense Ministry',
      'organization Xinhua News Agency',
    ]);
  });

  it('ends a name before its possessive', () => {
    assert.deepEqual(names("There is a gap between Trump’s rhetoric and President Biden's deeds."), [
      'person Trump',
      'person Biden',
    ]);
    assert.deepEqual(names("Washington has been trampling on Moscow's interests, Peskov said."), [
      'place Washington',
      'place Moscow',
      'person Peskov',
    ]);
    assert.deepEqual(names("The U.S.'s statements are fabricated."), ['place U.S.']);
  });
});

describe('hard cases: broken lines', () => {
  it('reads a word that print has broken', () => {
    assert.deepEqual(found('The conflict was inherited from the pre- vious president.'), []);
    assert.deepEqual(found('The Bul- garian and the Hungarian minister met in Vienna.'), [
      'nationality Bul- garian',
      'nationality Hungarian',
      'place Vienna',
    ]);
    assert.deepEqual(found('They spoke of the Open Skies Trea- ty.'), ['treaty Open Skies Trea- ty']);
    assert.deepEqual(names('He met Andrey Kor- tunov. Later Kortunov left.'), [
      'person Andrey Kor- tunov',
      'person Kortunov',
    ]);
  });

  it('reads a name over the end of a line', () => {
    assert.deepEqual(names('On Monday President Vladimir\nPutin spoke.'), ['person Vladimir\nPutin']);
    assert.deepEqual(names('It was denied by the White\nHouse.'), ['organization White\nHouse']);
    assert.deepEqual(found('She spoke at the Munich\nSecurity Conference.'), ['event Munich\nSecurity Conference']);
  });

  it('joins nothing over the end of a paragraph', () => {
    const mentions = names('This is about Vladimir', 'Putin said so.');
    assert.ok(!mentions.some((mention) => mention.includes('\n')), mentions.join(', '));
  });
});

describe('hard cases: ends of names', () => {
  it('begins no name with a word of grammar', () => {
    const text = 'Recently, Flynn, assistant to the President of the United States for national security, was heard.';
    assert.ok(names(text).includes('place United States'), names(text).join(', '));
    assert.ok(!names(text).some((name) => /^\w+ (?:of|the) /.test(name)), names(text).join(', '));
  });
});

describe('hard cases: other kinds', () => {
  it('knows a vessel from the person it is named after', () => {
    assert.deepEqual(found('The guided missile destroyer "Porter" was sailing in the Black Sea.'), [
      'weapon Porter',
      'place Black Sea',
    ]);
    assert.deepEqual(found('The destroyer Porter was approached.'), ['weapon Porter']);
    assert.deepEqual(found('Russian jets buzzed the USS Donald Cook.'), [
      'nationality Russian',
      'weapon USS Donald Cook',
    ]);
  });

  it('knows a conference and a treaty from the places and bodies in their names', () => {
    assert.deepEqual(found('At the 53rd Munich Security Conference they praised the Paris Agreement and New START.'), [
      'event Munich Security Conference',
      'treaty Paris Agreement',
      'treaty New START',
    ]);
    assert.deepEqual(found('It broke the Intermediate-Range Nuclear Forces Treaty.'), [
      'treaty Intermediate-Range Nuclear Forces Treaty',
    ]);
  });
});
