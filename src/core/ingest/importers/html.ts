import { message } from '../../basics/message';
import { part } from '../../parts';
import { documentArticle } from '../documents/documentArticle';
import { declaredEncoding } from '../documents/html/declaredEncoding';
import { decode } from '../files/decode';
import type { Importer } from './importer';

export const html: Importer = {
  format: 'HTML',
  endings: ['html', 'htm', 'xhtml'],
  async *read({ path, rule, bytes }) {
    const whole = await bytes();
    const { encoding } = rule;
    const declared = declaredEncoding(whole);
    const decoded = decode(whole, encoding === undefined ? { declared } : { encoding });
    if ('fault' in decoded) {
      const reason = message('This is no web page ({0}); it was skipped.', decoded.fault);
      yield { path, articles: [], problems: [{ path, reason, severity: 'skipped', about: 'encoding' }] };
      return;
    }
    const { text, doubt } = decoded;
    const { readHtml } = await part('html');
    const problems =
      doubt === undefined ? [] : [{ path, reason: doubt, severity: 'doubtful', about: 'encoding' } as const];
    yield documentArticle({ path }, readHtml(text), problems);
  },
};
