// The page "Repair Notes": takes messages from the host and hands them to the page.

import type { FromRepair, ToRepair } from '../../protocol/repairPage';
import { translator } from '../shared/translator';
import type { VsCodeApi } from '../shared/vscodeApi';
import { RepairPage } from './page';

const api: VsCodeApi<FromRepair, unknown> = acquireVsCodeApi();
const root = document.getElementById('app') ?? document.body;
let page: RepairPage | undefined;

if (document.documentElement.lang === '') document.documentElement.lang = navigator.language;
window.addEventListener('message', ({ data: { view, strings } }: MessageEvent<ToRepair>) => {
  page ??= new RepairPage(root, (message) => api.postMessage(message), translator(strings));
  page.show(view);
});
// without a state VS Code does not bring the page back after a reload
api.setState({});
api.postMessage({ type: 'ready' });
