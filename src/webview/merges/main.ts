// The page "Suggested Merges": takes messages from the host and hands them to the page.

import type { FromMerges, ToMerges } from '../../protocol/mergesPage';
import { translator } from '../shared/translator';
import type { VsCodeApi } from '../shared/vscodeApi';
import { MergesPage } from './page';

const api: VsCodeApi<FromMerges, unknown> = acquireVsCodeApi();
const root = document.getElementById('app') ?? document.body;
let page: MergesPage | undefined;

if (document.documentElement.lang === '') document.documentElement.lang = navigator.language;
window.addEventListener('message', ({ data: { view, strings } }: MessageEvent<ToMerges>) => {
  page ??= new MergesPage(root, (message) => api.postMessage(message), translator(strings));
  page.show(view);
});
// without a state VS Code does not bring the page back after a reload
api.setState({});
api.postMessage({ type: 'ready' });
