import type { PageElement } from './pageTree';

/** Elements whose very name says that they stand beside the text. */
const BESIDE: ReadonlySet<string> = new Set(['aside', 'footer', 'form', 'nav', 'figcaption', 'figure']);
/** Roles that say so. */
const ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tooltip'.split(' '),
);

/** Words of which classes and ids of what stands beside the text are made, whichever the site. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'ad ads adv advert advertisement advertisements adslot adbox sponsor sponsored sponsors promo promos promoted promotion ' +
    'share shares sharing sharebar sharebox sharedaddy social socials follow addtoany related relatedposts recommended recommendations recirc recirculation ' +
    'newsletter newsletters subscribe subscription signup outbrain taboola comments comment disqus respond ' +
    'sidebar widget widgets breadcrumb breadcrumbs crumbs byline bylines tags taglist tagcloud author-bio authorbio bio footer navigation navbar nav menu ' +
    'toolbar cookie cookies consent gdpr popup modal caption captions credit credits copyright pagination pager trending popular readmore ' +
    'author authors authorinfo authorcard notification notifications disclosure tooltip tooltips carousel slideshow favorite favorites ' +
    'login register player video adblock adb whitelist more-stories morestories morefrom more-from teaser teasers disclaimer correction metadata dateline timestamp'
  ).split(' '),
);

/** Whether an element's name, role, class or id says that it stands beside the text. */
export function hasFurnitureName({ name, attributes }: PageElement): boolean {
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
  if (BESIDE.has(name) || ROLES.has(attributes['role'] ?? '')) return true;
  return namesOf(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`).some((word) => WORDS.has(word));
}

/** `relatedPosts`, `related-posts` and `related__posts` are of the words "related" and "posts". */
function namesOf(names: string): string[] {
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
