/** What the page shows around an article: navigation, reading time, comments, copyright, calls to follow, dividing marks. */
export function isPageMatter(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    NAVIGATION.test(text) ||
    READING_TIME.test(text) ||
    COMMENTS.test(text) ||
    COPYRIGHT.test(text) ||
    (/reserved|not be |permission/.test(text) && RIGHTS.test(text) && !QUOTATION.test(text)) ||
    (text.length <= LONGEST_CRUMBS && CRUMBS.test(text)) ||
    WIRE_END.test(text) ||
    (CONTACT.test(text) && ADDRESS.test(text) && !QUOTATION.test(text)) ||
    COOKIES.test(text)
  );
}

/** "(Reporting by ...; Editing by ...)", "... contributed to this report." */
export function isContributorsLine(text: string): boolean {
  return (
    text.length <= LONGEST &&
    (REPORTING_BY.test(text) || (text.length <= 260 && /contribut|assisted/.test(text) && CONTRIBUTED.test(text)))
  );
}

/** A line about the writer: "Ada Bell is a reporter based in Karsk." Only to be asked at the end of an article. */
export function isWriterNote(text: string, body: string): boolean {
  if (text.length > 320 || QUOTATION.test(text)) return false;
  const name = WRITER.exec(text)?.[1];
  if (name === undefined || !TRADE.test(text)) return false;
  // A journalist whom the article is about was named before.
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return !body.includes(surname);
}

const LONGEST = 420;
const LONGEST_CRUMBS = 160;
const QUOTATION = /["“”«»„]/;

const NAVIGATION =
  /^(?:back to (?:top|home(?:page)?)|skip to (?:main )?content|skip to navigation|loading\W{0,3}|please wait\W{0,3}|log ?in|sign ?in|sign out|my account|(?:next|previous) (?:article|story|post|page)|view (?:gallery|slideshow|photos|more|all|image|full image)|view \d+ (?:images?|photos)|open image in gallery|(?:enlarge|expand|zoom) (?:this )?(?:image|photo)|hide caption|toggle caption|play video|listen to (?:this )?(?:article|story)|listen now|read (?:full|the full|the rest of the|the whole|the original) (?:article|story|post)(?: here)?|continue reading|click here(?: (?:to|for) .{1,60})?|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookie policy|contact us|about us|report (?:a typo|an error|a problem)|topics|tags|tags: .{1,120}|topics: .{1,120}|filed under:? .{1,120}|print this page|this article is (?:more than )?\d{1,3} \w+ old|click here for .{1,60}|getting your trinity audio player ready\W{0,3})$/i;
const READING_TIME =
  /^(?:(?:estimated |approx\. )?(?:reading|read) time:? )?(?:\d{1,3}|one|two|three|four|five)[ -]?(?:min|mins|minute|minutes|minuten?|minutos|мин)\.?(?:[ -](?:read|reading|listen|video|watch|lesezeit|de lecture|de lectura|lectura|leestijd))?$|^(?:lesezeit|temps de lecture|tiempo de lectura|leestijd):? .{1,20}$/i;
const COMMENTS =
  /^(?:(?:\d{1,6}|no|view|show|see|add|post|read|all|join the|hide|leave|write)(?: all| a| your| \d{1,6})* )?(?:comments?|repl(?:y|ies)|conversation)(?: ?\(?\d{1,6}\)?)?$|^(?:be the first to comment|comments are closed|log in to comment|sign in to comment|have your say|join the conversation)\W?$|^(?:load|show|see|view) more(?: \w+)?$/i;
const COPYRIGHT = /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by ))/i;
const RIGHTS =
  /\ball rights reserved\b|\b(?:may not|must not|cannot) be (?:published|reproduced|republished|copied)\b.{0,40}(?:broadcast|rewritten|redistributed|without|permission)|republished with permission/i;
const CRUMBS = /^[^\s>›»](?:[^>›».!?]{0,40}) ?[>›»] ?(?:[^>›».!?]{1,40})(?: ?[>›»] ?(?:[^>›».!?]{1,80})){1,5}$/;
const WIRE_END = /^(?:[-–—*( ]{0,4}(?:30|ends?|more to (?:come|follow))[-–—*) ]{0,4})$/i;
const CONTACT =
  /^(?:you can )?(?:contact|follow|email|e-mail|write to|reach|get in touch|send (?:tips|news|us)|have a (?:tip|story)|got a (?:tip|story)|do you have|tips?:|find|like) /i;
const ADDRESS =
  /\S@\S|(?:^|\s)@\w|\bon (?:twitter|facebook|x|instagram|linkedin|bluesky|threads|mastodon|social media|youtube)\b/i;
const COOKIES =
  /^(?:we use cookies|this (?:site|website|page) uses cookies|please enable javascript|your browser does not support)/i;

const REPORTING_BY =
  /^[-–—([*\s]{0,3}(?:(?:Additional|Further|With|additional) )?(?:[Rr]eporting|REPORTING|Writing|WRITING|[Ee]diting|Written|Edited|Compiled|Translated|Produced) (?:by|By|BY) (?=\p{Lu})/u;
const CONTRIBUTED =
  /^[-–—([*\s]{0,3}\p{Lu}.{2,200} (?:contributed(?: (?:reporting|to this (?:report|story|article|post))(?: .{1,60})?)?|(?:contributed|assisted) (?:to|with|in) (?:this|the) (?:report|reporting|story|article)(?: .{1,60})?)[.)*\]]{0,3}$/u;
const WRITER =
  /^(?:[-–—*]\s?)?((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+),? (?:is|are|covers|writes|reports|has covered|has been|joined) /u;
const TRADE =
  /\b(?:reporter|correspondent|journalist|columnist|editor|freelancer?|contributor|contributing|writer|covers|bureau chief|writes about|reports on|fellow|intern|newsroom|staff)\b/i;
