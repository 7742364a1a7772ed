// The concordance page: takes messages from the host and hands them to the page's parts.

import type { ConcordanceState, FromConcordance, ToConcordance } from '../../protocol/concordancePage';
import { translator } from '../shared/translator';
import type { VsCodeApi } from '../shared/vscodeApi';
import { ConcordancePage } from './page';
import { parseState } from './state';

const api: VsCodeApi<FromConcordance, ConcordanceState> = acquireVsCodeApi();
const root = document.getElementById('app') ?? document.body;
let page: ConcordancePage | undefined;

function receive(message: ToConcordance): void {
  switch (message.type) {
    case 'show':
      page ??= new ConcordancePage(
        root,
        parseState(api.getState()),
        { post: (reply) => api.postMessage(reply), keep: (state) => api.setState(state) },
        translator(message.strings),
      );
      page.show(message.view);
      break;
    case 'lines':
      page?.take(message.generation, message.from, message.lines);
      break;
    case 'command':
      page?.run(message.command);
      break;
  }
}

if (document.documentElement.lang === '') document.documentElement.lang = navigator.language;
window.addEventListener('message', (event: MessageEvent<ToConcordance>) => receive(event.data));
api.postMessage({ type: 'ready' });
