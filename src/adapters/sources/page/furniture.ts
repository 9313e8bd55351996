import type { PageElement } from './tree.ts';

/** How surely an element is no part of an article's text, by its kind and its names alone: not at all, perhaps, surely. */
export type Doubt = 0 | 1 | 2;

/**
 * Navigation, comments, related articles, sharing, newsletters, adverts, captions, bylines. What stands in them is not
 * looked at. A name that holds a text as well (`article-body with-sidebar`) is beyond doubt.
 */
export function furnitureDoubt({ name, attributes }: PageElement): Doubt {
  if (TAGS.has(name)) return name === 'form' ? 1 : 2;
  if (SOUND.has(name)) return 0;
  if (ROLES.has(attributes.role?.toLowerCase() ?? '')) return 1;
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')) return 1;
  const said = verdictOn(attributes.class) | verdictOn(attributes.id);
  if ((said & OF_BODY) !== 0) return 0;
  if ((said & SURE) !== 0) return 2;
  return (said & (TEXT.has(name) ? IN_TEXT : IN_LAYOUT)) !== 0 ? 1 : 0;
}

/** Whether an element says by its names that it holds the text of an article. */
export function isNamedBody({ attributes }: PageElement): boolean {
  return ((verdictOn(attributes.class) | verdictOn(attributes.id)) & IS_BODY) !== 0;
}

/**
 * What words set into a line are by the names of their element: shown to some readers only, those of a screen reader or those who point at
 * a name; or said of a picture, so that no sentence goes on with them. Absent for all others.
 */
export function wordsInLine({ attributes }: PageElement): 'aside' | 'picture' | undefined {
  if (attributes.class === undefined) return undefined;
  const said = verdictOn(attributes.class);
  if ((said & IN_LINE) !== 0) return 'aside';
  return (said & OF_PICTURE) !== 0 ? 'picture' : undefined;
}

/** What names say, as bits. */
const SURE = 1;
const IN_LAYOUT = 2;
const IN_TEXT = 4;
const IN_LINE = 8;
const IS_BODY = 16;
/** Its own or that of an article as a whole: other names on the same element tell of the article. */
const OF_BODY = 32;
const OF_PICTURE = 64;

function verdictOn(names: string | undefined): number {
  if (names === undefined || names === '') return 0;
  const known = verdicts.get(names);
  if (known !== undefined) return known;
  const verdict = /\s/.test(names) ? names.split(/\s+/).reduce((all, name) => all | verdictOn(name), 0) : judge(names);
  if (names.length > LONGEST_NAMES) return verdict;
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
  verdicts.set(ownCopyOf(names), verdict);
  return verdict;
}

/** Judging a name takes longer than all else that is done to an element, and sites use few of them, and few together. */
const verdicts = new Map<string, number>();
const MAX_VERDICTS = 20_000;
const LONGEST_NAMES = 200;

function judge(written: string): number {
  const name = written.replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g, '-');
  return (
    (SURE_NAMES.test(name) ? SURE : 0) |
    (LAYOUT_NAMES.test(name) ? IN_LAYOUT : 0) |
    (TEXT_NAMES.test(name) ? IN_TEXT : 0) |
    (LINE_NAMES.test(name) ? IN_LINE : 0) |
    (PICTURE_NAMES.test(name) ? OF_PICTURE : 0) |
    (BODY.test(name) ? IS_BODY | OF_BODY : /^(?:hentry|h-entry|type-post)$/.test(name) ? OF_BODY : 0)
  );
}

/** A name that is cut out of a page keeps the whole page in memory, as long as it is kept itself. */
function ownCopyOf(name: string): string {
  return ` ${name}`.slice(1);
}

/** `articleBody`, `story-content`, `entry__content`... as a whole name, or as its end: `ArticlePage-articleBody`. */
const BODY =
  /(?:^|[_-])(?:(?:article|story|post|entry|news|blog|single|main|rich|field)[-_]*(?:(?:post|article|page)[-_]*)?(?:body|contents?|text|copy|main-?content)|(?:body|content)[-_]?(?:text|copy)|h?entry-?content|e-content|text-?body|articlebodytext)(?:_|-(?!header|footer|title|meta|image|img|top|bottom|side|aside)|$)/i;

const TAGS = new Set(
  'nav footer aside form figcaption dialog amp-ad amp-carousel amp-embed amp-list amp-sidebar amp-social-share'.split(
    ' ',
  ),
);
/** Named for the page's layout more than for what they hold. */
const SOUND = new Set(['', 'html', 'body', 'main', 'article', 'h1']);
/** Names on these tell how the text looks, unless they are plain. */
const TEXT = new Set('p blockquote pre h2 h3 h4 table tbody tr td ul ol em strong b i'.split(' '));
const ROLES = new Set(
  'navigation complementary banner contentinfo search menu menubar dialog alertdialog form toolbar tablist note'.split(
    ' ',
  ),
);

/** One of these words at the start of a name or behind a dash or line in it; not where that says that there is none, or that the page has it. */
function part(...words: readonly string[]): RegExp {
  return new RegExp(
    `(?<![a-z\\d])(?<!(?:no|has|with|without|enable|is|not|single)[-_]?)(?:${words.join('|')})(?![a-z])`,
    'i',
  );
}

const SURE_NAMES = part(
  'comments?|comment-?list|respond|disqus|trackbacks?|pingbacks?',
  'related(?:-?(?:posts?|articles?|content|stories|links?|items?))?|jp-relatedposts|recommend(?:ed|ations?)|recirc(?:ulation)?|outbrain|taboola',
  'most-?(?:read|popular|viewed)|more-?(?:stories|news|articles|from|on|like|posts)|read-?(?:next|also)|read-?more(?![a-z_-]{0,20}(?:text|content|answer|wrap|body|expand))|up-?next|also-?(?:read|like)|you-?may(?:-?also)?(?:-?like)?|trending',
  'next-?prev|prev-?next|post-?navigation|pagination|pager|bread-?crumbs?|side-?bar|skip-?(?:link|to)',
  'post-?meta-?data|piano|reg-?wall|pay-?meter|call-?to-?action|newsletters?|subscri(?:be|ption|bers?)|sign-?up|opt-?in|paywall|cookies?',
  '(?:social-?)?shar(?:e|ing)(?:-?(?:bar|buttons?|links?|tools?|icons?))?|social(?:-?(?:media|links?|icons?|bar))?|sharedaddy|addtoany(?:_[a-z_]+)?|sharethis',
  'adverts?|advertisements?|adsbygoogle|promos?|(?<!article[-_]?)teasers?|tag-?list|post-?tags|tags-?links',
  'bylines?|author-?(?:bio|box|info|card|name|details|about)|about-?(?:the-?)?author|saboxplugin-wrap',
  'captions?|credits?|copyright|screen-?reader(?:-?text)?|sr-?only|visually-?hidden|table-?of-?contents|ez-toc-container|print-?(?:only|button)',
);

const LAYOUT_NAMES = part(
  'ads?|ad-?(?:slot|unit|container|wrapper|box)|adsense|sponsor(?:ed)?|consent|gdpr|nav|navbar|navigation|menus?|widgets?|toc-?(?:list|container|wrapper|title|box|nav|widget)|popular',
  'bio|authors?|firma|signature|video-?description|restricted-?content|meta|metadata|post-?meta|entry-?meta|toolbar|log-?in|sign-?in|modal|pop-?up|overlay|footer|masthead',
  'timestamp|date-?time|pub-?date|publish(?:ed)?-?date|post-?date|date-?line|ratings?|cart|shop|products?-?(?:list|card|grid)|ticker|carousel|slider',
  'disclaimer|disclosure|affiliate|replies|trackback|crumbs?|cta|donate|donation|survey|poll|follow(?:-?us)?|register|registration|categories',
  'tooltip|alert|banner|notice|legal|kicker|eyebrow|sub-?title|sub-?line|sub-?head(?:line)?|dek|standfirst|strapline',
);

const TEXT_NAMES = part(
  'dek|standfirst|strapline|sub-?title|sub-?line|sub-?head(?:line)?|wp-caption-text|post-?meta|entry-?meta|disclaimer|timestamp|date|author|kicker|source|menu|nav',
);

/**
 * Of what shows when a word is pointed at, what is called the box: `tooltip` alone, `rollover-link` and the like hold the word itself, and
 * a sentence without its name is worse than one with too many.
 */
const LINE_NAMES = part(
  'screen-?reader(?:-?text)?|sr-?only|visually-?hidden|(?:popover|hover-?card)(?![-_])|(?:rollover|popover|hover-?card|tool-?tip)[a-z-]{0,20}(?:block|bubble|content|text|body|box|card|inner|panel)',
);

const PICTURE_NAMES = part('(?:image|picture|photo|media|img|slide|figure)-?(?:captions?|credits?|copyright|source)');
