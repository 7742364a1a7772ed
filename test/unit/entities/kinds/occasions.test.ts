import assert from 'node:assert/strict';
import { finderOf } from './support';

const events = finderOf('event');
const treaties = finderOf('treaty');

describe('events', () => {
  it('finds conferences, wars, games and storms without their years and numbers', () => {
    assert.deepEqual(
      events('At the 53rd Munich Security Conference they spoke of the Cold War and the 2014 Winter Olympics.'),
      ['Munich Security Conference', 'Cold War', 'Winter Olympics'],
    );
    assert.deepEqual(events('He fled Hurricane Ivan during Operation Desert Storm.'), [
      'Hurricane Ivan',
      'Operation Desert Storm',
    ]);
    assert.deepEqual(events('Riders met at the Cannes Film Festival and the Beijing Olympics.'), [
      'Cannes Film Festival',
      'Beijing Olympics',
    ]);
  });

  it('finds what goes on with "of"', () => {
    assert.deepEqual(events('The Battle of Stalingrad and the Siege of Leningrad cost a million lives.'), [
      'Battle of Stalingrad',
      'Siege of Leningrad',
    ]);
  });

  it('finds the summits of groups, also in lower case', () => {
    assert.deepEqual(events('Leaders met at the G20 summit in Osaka, before the G-8 summit.'), [
      'G20 summit',
      'G-8 summit',
    ]);
  });

  it('takes no body and no ordinary word for one', () => {
    assert.deepEqual(events('The Convention Center was full; the Conference Board published its index.'), []);
    assert.deepEqual(events('The Olympic Committee and the War Department paid for the National War College.'), []);
    assert.deepEqual(events('The party conference was boring; the war began in spring.'), []);
    assert.deepEqual(events('They won the Western Conference.'), []);
  });

  it('takes only what belongs to the name in a headline', () => {
    assert.deepEqual(events(['heading', 'Putin Skips Munich Security Conference']), ['Munich Security Conference']);
  });
});

describe('treaties and laws', () => {
  it('finds treaties, with what they are on and where they were made', () => {
    assert.deepEqual(treaties('The Open Skies Treaty, the Treaty of Rome and the Convention on Cluster Munitions.'), [
      'Open Skies Treaty',
      'Treaty of Rome',
      'Convention on Cluster Munitions',
    ]);
    assert.deepEqual(treaties('The Paris Agreement, the Minsk agreements, the INF treaty and New START.'), [
      'Paris Agreement',
      'Minsk agreements',
      'INF treaty',
      'New START',
    ]);
  });

  it('finds laws and numbered resolutions', () => {
    assert.deepEqual(
      treaties('The Magnitsky Act, the Freedom of Information Act and UN Security Council Resolution 2254.'),
      ['Magnitsky Act', 'Freedom of Information Act', 'UN Security Council Resolution 2254'],
    );
  });

  it('takes no body and no ordinary word for one', () => {
    assert.deepEqual(treaties('The Collective Security Treaty Organization sent troops.'), []);
    assert.deepEqual(treaties('The treaty was signed, and it was an act of war.'), []);
    assert.deepEqual(treaties('The start was late, START said the sign. She drove a Honda Accord.'), []);
    assert.deepEqual(treaties('The Democratic National Convention nominated her.'), []);
  });
});
