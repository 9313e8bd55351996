import type { Link } from '../article.ts';

/** What an address leads to, as far as the address shows; videos with the second at which they are to start. */
export function linkOf(url: string, label?: string): Link {
  const kind = kindOf(url);
  const start = kind === 'video' || kind === 'audio' ? startOf(url) : undefined;
  return { url, kind, ...(label ? { label } : {}), ...(start === undefined ? {} : { start }) };
}

/** The addresses in a text, without the marks of the sentence around them. */
export function addressesIn(text: string): readonly string[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  const addresses: string[] = [];
  for (const [found] of text.matchAll(ADDRESS)) addresses.push(withoutTail(found));
  return addresses;
}

/** Whether a text is an address and nothing else. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"“”«»]+/gi;

function withoutTail(address: string): string {
  let end = address.length;
  let surplus = address.split(')').length - address.split('(').length;
  for (; end > 0 && TAIL.includes(address[end - 1]!); end--) {
    if (address[end - 1] === ')' && surplus-- <= 0) break; // it closes a bracket of the address
  }
  return address.slice(0, end);
}

const TAIL = ".,;:!?)]}'’…*_";

function kindOf(url: string): Link['kind'] {
  const path = url.replace(/[?#].*$/s, '');
  if (/\.(?:mp4|m4v|webm|mov|m3u8|avi|mkv)$/i.test(path)) return 'video';
  if (/\.(?:mp3|m4a|ogg|oga|wav|flac|aac|opus)$/i.test(path)) return 'audio';
  if (/\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i.test(path)) return 'image';
  const site = /^(?:https?:\/\/)?(?:[\w-]+\.)*?([\w-]+\.[a-z]{2,})(?::\d+)?(\/[^?#]*)?(?:[?#]|$)/i.exec(url);
  if (site === null) return 'link';
  const [, host = '', way = '/'] = site;
  const videoPath = VIDEO[host.toLowerCase()];
  if (videoPath?.test(way)) return 'video';
  return AUDIO.test(`${host}${way}`) ? 'audio' : 'link';
}

const ANY = /^\/./;
const VIDEO: Readonly<Record<string, RegExp>> = {
  'youtu.be': ANY,
  'youtube.com': /^\/(?:watch|shorts\/|live\/|embed\/|v\/|clip\/|playlist)/,
  'youtube-nocookie.com': /^\/embed\//,
  'vimeo.com': /^\/(?:\d|video\/|channels\/|event\/|showcase\/)/,
  'dailymotion.com': /^\/(?:video|embed)\//,
  'dai.ly': ANY,
  'twitch.tv': /^\/(?:videos\/|[\w]+\/(?:clip|video)\/|\w)/,
  'tiktok.com': /\/video\//,
  'rumble.com': /^\/(?:v|embed)/,
  'streamable.com': ANY,
  'rutube.ru': /^\/video\//,
  'bilibili.com': /^\/video\//,
  'c-span.org': /^\/(?:video|clip|program)/,
  'facebook.com': /^\/(?:watch|[^/]+\/videos\/|reel\/)/,
  'fb.watch': ANY,
};
const AUDIO =
  /^(?:soundcloud\.com\/[^/]+\/|spotify\.com\/(?:episode|show|track)|apple\.com\/.*\/podcast|podbean\.com\/|anchor\.fm\/|megaphone\.fm\/|omny\.fm\/)/i;

/** Seconds: `t=243`, `t=243s`, `t=4m3s`, `t=1h2m3s`, `start=243`, `t=4:03`, after `?`, `&` or `#`. */
function startOf(url: string): number | undefined {
  const value = /[?&#](?:t|start|time_continue|time|starttime|begin|at)=([\dhms:.]+)/i.exec(url)?.[1]?.toLowerCase();
  if (value === undefined) return undefined;
  const clock = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})$/.exec(value);
  const parts = clock ?? /^(?:(\d{1,3})h)?(?:(\d{1,4})m(?!s))?(?:(\d{1,6})(?:\.\d+)?s?)?$/.exec(value);
  if (parts === null) return undefined;
  const [hours, minutes, seconds] = [Number(parts[1] ?? 0), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  return hours * 3600 + minutes * 60 + seconds;
}
