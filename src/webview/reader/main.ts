// The reader page: takes messages from the host and hands them to the reader.

import type { FromReader, ReaderState, ToReader } from '../../protocol/reader';
import { element } from '../shared/dom';
import { translator } from '../shared/translator';
import type { VsCodeApi } from '../shared/vscodeApi';
import { Reader, type ReaderHost } from './reader';
import { parseState } from './state';

const api: VsCodeApi<FromReader, ReaderState> = acquireVsCodeApi();
const root = document.getElementById('app') ?? document.body;
let state = parseState(api.getState());
let reader: Reader | undefined;

const host: ReaderHost = {
  post: (message: FromReader) => api.postMessage(message),
  keep(place: ReaderState) {
    const draft = state?.article === place.article ? state.draft : undefined;
    state = { ...place, ...(draft === undefined ? {} : { draft }) };
    api.setState(state);
    api.postMessage({ type: 'place', state: place });
  },
  keepDraft(draft) {
    if (state === undefined) return;
    const { article, anchor } = state;
    state = { article, anchor, ...(draft === undefined ? {} : { draft }) };
    api.setState(state);
  },
};

function receive(message: ToReader): void {
  switch (message.type) {
    case 'show':
      reader ??= new Reader(root, message.settings, host, translator(message.strings));
      reader.show(message.article, message.settings, message.target, state);
      break;
    case 'settings':
      reader?.setSettings(message.settings);
      break;
    case 'reveal':
      reader?.reveal(message.target);
      break;
    case 'command':
      reader?.run(message);
      break;
    case 'notes':
      reader?.setNotes(message.passages, message.meanings, state);
      break;
    case 'follow':
      reader?.follow(message.range);
      break;
    case 'selectActor':
      reader?.selectActor(message.actor);
      break;
    case 'changes':
      reader?.showChanges(message);
      break;
    case 'trouble':
      reader?.leave();
      root.replaceChildren(
        element('main', { class: 'trouble' }, element('div', { role: 'alert' }, element('h1', {}, message.message))),
      );
      break;
  }
}

/** A page that waits: three grey lines, which the style sheet shows only if it takes a while. */
function showWaiting(): void {
  const lines = [1, 2, 3].map(() => element('span', { class: 'waiting-line' }));
  root.replaceChildren(element('main', { class: 'waiting', 'aria-busy': 'true' }, ...lines));
}

if (document.documentElement.lang === '') document.documentElement.lang = navigator.language;
showWaiting();
window.addEventListener('message', (event: MessageEvent<ToReader>) => receive(event.data));
api.postMessage(state === undefined ? { type: 'ready' } : { type: 'ready', state });
