import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActorDirectory } from '../../../src/core/entities/linking/directory';
import type { Article } from '../../../src/core/model/article';
import { ingest } from '../../putText';
import { tag } from './support';

const folder = join(process.cwd(), 'seeds');

function seed(number: string): Article {
  const path = readdirSync(folder).find((name) => name.startsWith(number) && name.endsWith('.txt')) ?? '';
  const [article] = ingest({ path, bytes: readFileSync(join(folder, path)) }).articles;
  if (article === undefined) throw new Error(`no article in ${path}`);
  return article;
}

describe('the sample articles', () => {
  const ids = ['000', '001', '002', '003', '004'];
  const articles = new Map(ids.map((id) => [id, seed(id)]));
  const directory = new ActorDirectory([]);
  for (const [id, article] of articles) directory.put(id, article, tag(article));
  const actorsIn = (id: string) => directory.actorsOf(id).map((actor) => actor.id);

  it('are about Russia and the United States', () => {
    for (const id of ids) {
      const salient = directory.actorsOf(id).filter((actor) => actor.salient);
      assert.deepEqual(
        ['state:ru', 'state:us'].filter((state) => salient.some((actor) => actor.id === state)),
        ['state:ru', 'state:us'],
        id,
      );
    }
  });

  it('name their presidents, joined over the articles', () => {
    for (const id of ids) assert.ok(actorsIn(id).includes('person:vladimir-putin'), id);
    for (const id of ids) assert.ok(actorsIn(id).includes('person:donald-trump'), id);
    for (const id of ['003', '004']) assert.ok(actorsIn(id).includes('person:joe-biden'), id);
    assert.equal(directory.actor('person:vladimir-putin')?.name, 'Vladimir Putin');
    assert.equal(directory.actor('person:donald-trump')?.name, 'Donald Trump');
  });

  it('name Peskov, with and without his capital', () => {
    const aliases = directory.actor('person:dmitry-peskov')?.aliases ?? [];
    assert.ok(aliases.includes('Peskov') && aliases.includes('peskov'));
    assert.deepEqual(directory.articlesOf('person:dmitry-peskov'), ['000', '003', '004']);
  });

  it('name the persons of their stories', () => {
    for (const person of [
      'michael-flynn',
      'matisse',
      'konashenkov',
      'nancy-pelosi',
      'john-mccain',
      'ursula-von-der-leyen',
    ]) {
      assert.ok(actorsIn('000').includes(`person:${person}`), person);
    }
    for (const person of [
      'mike-pompeo',
      'theresa-fallon',
      'barack-obama',
      'dmitry-medvedev',
      'juan-guaido',
      'nicolas-maduro',
      'nina-khrushcheva',
      'robert-mueller',
      'lewis-sanders-iv',
    ]) {
      assert.ok(actorsIn('001').includes(`person:${person}`), person);
    }
    for (const person of ['andrey-kortunov', 'michael-flynn', 'jeff-sessions'])
      assert.ok(actorsIn('002').includes(`person:${person}`), person);
    for (const person of ['wang-xiujun', 'antonov', 'zakharova'])
      assert.ok(actorsIn('003').includes(`person:${person}`), person);
  });

  it('name seats of power, which stand for their states', () => {
    for (const [id, article] of articles) {
      for (const { start, end, actor, basis } of directory.mentionsOf(id)) {
        const words = article.text.slice(start, end);
        if (basis === 'metonym' && words === 'Kremlin') assert.equal(actor, 'state:ru');
        if (basis === 'metonym' && words === 'White House') assert.equal(actor, 'state:us');
      }
    }
    const isMetonym = ({ basis }: { readonly basis?: string }) => basis === 'metonym';
    assert.ok(directory.mentionsOf('004').some(isMetonym));
  });

  it('keep the two spellings of Lavrov apart', () => {
    assert.ok(actorsIn('001').includes('person:sergey-lavrov'));
    assert.ok(actorsIn('001').includes('person:sergei-lavrov'));
  });

  it('name the bodies of their stories', () => {
    for (const body of ['ru-defense-ministry', 'ru-foreign-ministry', 'new-york-times']) {
      assert.ok(actorsIn('000').includes(`organization:${body}`), body);
    }
    for (const body of ['center-for-russia-europe-asia-studies', 'deutsche-welle']) {
      assert.ok(actorsIn('001').includes(`organization:${body}`), body);
    }
    for (const body of [
      'levada-center',
      'russian-international-affairs-council',
      'xinhua-news-agency',
      'european-union',
    ]) {
      assert.ok(actorsIn('002').includes(`organization:${body}`), body);
    }
    for (const body of ['nato', 'european-union', 'china-news-agency', 'democratic-party']) {
      assert.ok(actorsIn('003').includes(`organization:${body}`), body);
    }
    assert.ok(actorsIn('004').includes('organization:rt'));
  });
});
