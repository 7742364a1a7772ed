import assert from 'node:assert/strict';
import type { NotedPassage } from '../../src/protocol/notes';
import { sampleArticle } from './articles';
import { withLab } from './pageLab';
import { type Lab, type ReaderPage, readerPage } from './readerPage';
import { THEME_NAMES } from './themes';

const MEANINGS = ['important', 'claim', 'evidence', 'question', 'follow-up'];

describe('reader page: accessibility of notes', () => {
  const article = sampleArticle();
  let lab: Lab;
  withLab(readerPage, (opened) => {
    lab = opened;
  });

  const noted = (words: string, more: Partial<NotedPassage> = {}): NotedPassage => {
    const start = article.text.indexOf(words);
    const place = { start, end: start + words.length };
    return { uri: 'a.md', entry: words, note: 'a.md', state: 'exact', place, words, comment: '', tags: [], ...more };
  };
  const PASSAGES: readonly NotedPassage[] = [
    noted('Senior officials', { meaning: 0, comment: 'Who?' }),
    noted('But Trump appeared', { meaning: 3, state: 'changed' }),
    noted('Even before', { comment: 'A long comment. '.repeat(40) }),
    noted('What Lavrov wants', { state: 'orphan', place: null }),
  ];

  for (const theme of THEME_NAMES) {
    for (const width of [1300, 560]) {
      it(`axe finds nothing wrong in ${theme}, ${width} pixels wide: with cards, one of them at hand, and a comment being written`, async () => {
        const reader: ReaderPage = await lab.page({ theme, width, height: 800 });
        await reader.show(article);
        await reader.send({ type: 'notes', passages: PASSAGES, meanings: MEANINGS });
        assert.deepEqual(await reader.violations(), []);
        await reader.send({ type: 'command', command: 'nextNote' });
        assert.deepEqual(await reader.violations(), []);
        await reader.page.getByRole('button', { name: 'Edit' }).first().click();
        assert.deepEqual(await reader.violations(), []);
        await reader.page.keyboard.press('Escape');
        await reader.send({ type: 'command', command: 'nextSentence' });
        await reader.send({ type: 'command', command: 'comment' });
        assert.deepEqual(await reader.violations(), []);
        assert.deepEqual(reader.errors, []);
        await reader.close();
      });
    }
  }
});
