// The page of an actor: takes messages from the host and hands them to the page.

import type { ActorPageState, FromActorPage, ToActorPage } from '../../protocol/actorPage';
import { translator } from '../shared/translator';
import type { VsCodeApi } from '../shared/vscodeApi';
import { ActorPage } from './page';
import { parseList } from './state';

const api: VsCodeApi<FromActorPage | { readonly type: 'ready' }, ActorPageState> = acquireVsCodeApi();
const root = document.getElementById('app') ?? document.body;
let page: ActorPage | undefined;

function receive(message: ToActorPage): void {
  switch (message.type) {
    case 'show':
      page ??= new ActorPage(
        root,
        parseList(api.getState()),
        { post: (reply) => api.postMessage(reply), keep: (state) => api.setState(state) },
        translator(message.strings),
      );
      page.show(message.view);
      break;
    case 'rows':
      page?.take(message.generation, message.from, message);
      break;
  }
}

if (document.documentElement.lang === '') document.documentElement.lang = navigator.language;
window.addEventListener('message', (event: MessageEvent<ToActorPage>) => receive(event.data));
api.postMessage({ type: 'ready' });
