import assert from 'node:assert/strict';
import type { TextEdit } from '../../../../src/core/notes/entryEdits';
import { editsForMoves, type Moves } from '../../../../src/core/notes/language/movedSources';
import { parseNote } from '../../../../src/core/notes/parseNote';

const NOTE = `---
notes: 1
article: a.txt
title: A
---

# A

> One word.

[A](../a.txt#:~:text=One%20word.) [@a2019]
<!-- corpus-reader {"v":1,"id":"k1","article":"a.txt","exact":"One word.","prefix":"","suffix":"","start":0,"end":9,"mine":7} -->

Mine. See [B](<../sub/b c.csv#id:1:~:text=two> "B") and [web](https://x.org/a.txt#:~:text=x) and [C](vscode://corpus-reader.corpus-reader/article?id=a.txt#:~:text=x).
`;

function moves(changes: Partial<Moves>): Moves {
  const same = (text: string): string => text;
  return { from: '/c/notes', to: '/c/notes', movedPath: same, movedId: same, movedName: same, ...changes };
}

function moved(note: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), note);
}

describe('notes whose sources move', () => {
  const toOld: Partial<Moves> = {
    movedPath: (path) => (path === '/c/a.txt' ? '/c/old news/a.txt' : path),
    movedId: (id) => (id === 'a.txt' ? 'old news/a.txt' : id),
  };

  it('lead to where they are then: by links, by anchors, by front matter', () => {
    const after = moved(NOTE, editsForMoves(NOTE, moves(toOld)));
    assert.match(after, /^article: old news\/a\.txt$/m);
    assert.ok(after.includes('[A](../old%20news/a.txt#:~:text=One%20word.) [@a2019]'), after);
    assert.ok(after.includes('article?id=old%20news%2Fa.txt#:~:text=x'), after);
    const [entry] = parseNote(after).entries;
    assert.equal(entry?.article, 'old news/a.txt');
    assert.equal(entry?.id, 'k1');
    assert.ok(after.includes('"mine":7'), 'what is not known here stays');
  });

  it('stay as they are to the letter in all else', () => {
    const back: Partial<Moves> = {
      movedPath: (path) => (path === '/c/old news/a.txt' ? '/c/a.txt' : path),
      movedId: (id) => (id === 'old news/a.txt' ? 'a.txt' : id),
    };
    const there = moved(NOTE, editsForMoves(NOTE, moves(toOld)));
    const again = moved(there, editsForMoves(there, moves(back)));
    const withoutAnchor = (note: string): string => note.replace(/<!--.*-->/, '');
    assert.equal(withoutAnchor(again), withoutAnchor(NOTE));
    assert.deepEqual(editsForMoves(NOTE, moves({})), []);
  });

  it('lead to the same sources from another folder, whatever way a link is written', () => {
    const after = moved(NOTE, editsForMoves(NOTE, moves({ to: '/c/notes/deep/er' })));
    assert.ok(after.includes('[A](../../../a.txt#:~:text'), after);
    assert.ok(after.includes('[B](<../../../sub/b%20c.csv#id:1:~:text=two> "B")'), after);
    assert.ok(after.includes('(https://x.org/a.txt#:~:text=x)'), after);
  });

  it('call other notes by their new names', () => {
    const note = 'See [[a.txt|A]] and [[ a.txt#part ]], not [[@a.txt]] and not `[[a.txt]]`.';
    const edits = editsForMoves(note, moves({ movedName: (name) => (name === 'a.txt' ? 'b.txt' : name) }));
    assert.equal(moved(note, edits), 'See [[b.txt|A]] and [[ b.txt#part ]], not [[@a.txt]] and not `[[a.txt]]`.');
  });

  it('need no change when they move together with their sources', () => {
    const together = (path: string): string => path.replace('/c/', '/c/deep/');
    assert.deepEqual(editsForMoves(NOTE, moves({ to: '/c/deep/notes', movedPath: together })), []);
  });
});
