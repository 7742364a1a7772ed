import { message } from '../basics/message';
import { mojibakeIn } from './files/encoding/mojibake';
import type { Ingested } from './files/source';

/** What came out of a source with a problem more where its text was read in the wrong encoding before it came here. The text stays. */
export function withMojibakeFlagged(ingested: Ingested): Ingested {
  const [article] = ingested.articles;
  const found = article && mojibakeIn(article.text);
  if (article === undefined || found === undefined) return ingested;
  const { path } = ingested;
  const reason = message(
    'The text was read in the wrong encoding before: it has “{0}” for “{1}”; to undo that, set “mojibake: repair” for it under “files” in corpus.yaml.',
    found.example,
    found.meant,
  );
  const problem = { path, reason, severity: 'doubtful', about: 'mojibake', article: article.id } as const;
  return { ...ingested, problems: [...ingested.problems, problem] };
}
