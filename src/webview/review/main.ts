// The page "Review Mentions": takes messages from the host and hands them to the page.

import type { FromReview, ToReview } from '../../protocol/reviewPage';
import { translator } from '../shared/translator';
import type { VsCodeApi } from '../shared/vscodeApi';
import { ReviewPage } from './page';

const api: VsCodeApi<FromReview, unknown> = acquireVsCodeApi();
const root = document.getElementById('app') ?? document.body;
let page: ReviewPage | undefined;

if (document.documentElement.lang === '') document.documentElement.lang = navigator.language;
window.addEventListener('message', ({ data: { view, strings } }: MessageEvent<ToReview>) => {
  page ??= new ReviewPage(root, (message) => api.postMessage(message), translator(strings));
  page.show(view);
});
// so that the serializer is asked after a reload, there must be a state
api.setState({});
api.postMessage({ type: 'ready' });
