import { describe, expect, it } from 'vitest';
import { signPlace } from '../../../src/adapters/desk/signed.ts';
import type { Draft } from '../../../src/briefings/article.ts';
import { aDesk } from '../../support/desk/a-desk.ts';
import { SAMPLES_NOW, SECRET } from '../../support/desk/desk.ts';

const PIER: Draft = {
  raw: 'Velmark closed its northern pier on Tuesday after divers found cracks in four piles.\n\n“We would rather lose a week than a ship,” harbour master Ines Duarte said.\n\nThe pier was built in 1964 and takes a third of the ferries that call at the port.',
  format: 'text',
  source: 'Meridian Wire',
  title: 'Velmark closes pier',
  url: 'https://meridian.example/pier',
  published: SAMPLES_NOW - 7_200_000,
};
const COPY: Draft = { ...PIER, source: 'Harbour Times', url: 'https://harbour.example/wire', title: 'Pier shut' };
const OTHER: Draft = {
  raw: 'Velmark opened a new market hall on Wednesday, and the fish was gone within the hour.',
  format: 'text',
  source: 'Valley Post',
  published: SAMPLES_NOW - 3_600_000,
};
const CHANGED: Draft = {
  ...PIER,
  raw: PIER.raw
    .replace('four piles', 'six piles')
    .replace('\n\nThe pier was built', '\n\nFerries left late.\n\nThe pier was built'),
  title: 'Velmark shuts pier',
};
const VELMARK = { TOPICS: 'velmark' };

describe('the page of a source', () => {
  it('marks the words of a quote in their paragraph, and in another colour who says them', async () => {
    const { visit } = await aDesk({ drafts: [PIER, COPY, OTHER], settings: VELMARK });
    const answer = await visit.ask('/quotes duarte');
    const path = /href="(\/source[^"]+)"/.exec(answer)![1]!.replaceAll('&amp;', '&');
    const page = await (await visit.get(path)).text();
    expect(page).toMatch(
      /<p dir="auto" id="cited" class="cited">“<mark class="words">We would rather lose a week than a ship,<\/mark>”/,
    );
    expect(page).toMatch(/<mark class="speaker">[^<]*Ines Duarte<\/mark>/);
    expect(page).toContain('<mark class="cue">said</mark>');
    expect(page).toMatch(/<h1>(Velmark closes pier|Pier shut)<\/h1>/);
    expect(page).toMatch(
      /href="https:\/\/(meridian|harbour)\.example\/\w+" rel="noopener noreferrer">Read the original/,
    );
  });

  it('marks every part of a fact, and names who else carried the report', async () => {
    const { visit } = await aDesk({ drafts: [PIER, COPY, OTHER], settings: VELMARK });
    const answer = await visit.ask('/brief velmark');
    const path = /cracks in four piles[^<]*<a class="place" href="([^"]+)"/.exec(answer)![1]!.replaceAll('&amp;', '&');
    const page = await (await visit.get(path)).text();
    expect(page).toContain(
      '<mark class="words">Velmark closed its northern pier on Tuesday after divers found cracks in four piles.</mark>',
    );
    const [, carried] = page.split('Also carried by');
    expect(carried).toMatch(/Harbour Times|Meridian Wire/);
    expect(carried).not.toContain('Valley Post');
  });

  it('tells revisions apart and shows what changed', async () => {
    const { visit, archive } = await aDesk({ drafts: [PIER, CHANGED], settings: VELMARK });
    const [stored] = await archive.find({ kind: 'word', text: 'velmark' }, { limit: 1, order: 'newest' });
    const { id } = stored!.article;
    const page = await (await visit.get(`/source/${id}`)).text();
    expect(page).toContain('revision 2 of 2');
    expect(page).toContain('3 changes since revision 1');
    expect(page).toMatch(/cracks in <del>four <\/del><ins>six <\/ins>piles\./);
    expect(page).toContain('<ins>Ferries left late.</ins>');
    expect(page).toMatch(/Velmark <del>closes <\/del><ins>shuts <\/ins>pier/);
    const first = await (await visit.get(`/source/${id}?rev=1`)).text();
    expect(first).toContain('cracks in four piles');
    expect(first).not.toContain('Ferries left late');
  });

  it.each([
    '/source/00000000000000000000',
    '/source/%3Cscript%3E',
    '/source/..%2F..%2Fetc',
    '/topics/nobody',
    '/nowhere',
  ])('has nothing at %s', async (path) => {
    const { visit } = await aDesk({ drafts: [] });
    const response = await visit.get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<script>');
  });

  it.each([
    '?rev=9',
    '?rev=-1&start=x&end=5',
    '?start=5&end=1',
    '?start=0&end=999999999',
    `?${'start=1&end=2&'.repeat(500)}`,
  ])('bears %.40s', async (query) => {
    const { visit, archive } = await aDesk({ drafts: [PIER], settings: VELMARK });
    const [stored] = await archive.find({ kind: 'word', text: 'velmark' }, { limit: 1, order: 'newest' });
    const response = await visit.get(`/source/${stored!.article.id}${query}`);
    expect(response.status).toBe(query === '?rev=9' ? 404 : 200);
  });
});

describe('a signed link', () => {
  const TOKEN = 'a-token-of-this-desk';
  const settings = { ...VELMARK, DESK_TOKEN: TOKEN, PUBLIC_URL: 'https://desk.example' };

  async function signed(now = SAMPLES_NOW) {
    const { visit, archive } = await aDesk({ drafts: [PIER], settings });
    const [stored] = await archive.find({ kind: 'word', text: 'velmark' }, { limit: 1, order: 'newest' });
    const { article, analysis } = stored!;
    const place = { article: article.id, revision: 1, spans: analysis.quotes.slice(0, 1) };
    return { visit, article, code: signPlace(place, SECRET, now)! };
  }

  it('shows the paragraph around the words to whoever has it, and nothing else', async () => {
    const { visit, code, article } = await signed();
    expect(code.length).toBeLessThan(60);
    const response = await visit.get(`/p/${code}`);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('<mark class="words">We would rather lose a week than a ship,</mark>');
    expect(page).not.toContain('1964');
    expect(page).not.toContain('cracks in four piles');
    expect(page).not.toContain('href="/topics"');
    expect((await visit.get(`/source/${article.id}`)).status).toBe(303);
  });

  it('expires after thirty days', async () => {
    const { visit, code } = await signed(SAMPLES_NOW - 31 * 86_400_000);
    const response = await visit.get(`/p/${code}`);
    expect(response.status).toBe(410);
    expect(await response.text()).not.toContain('lose a week');
  });

  it('is worth nothing when a single sign of it is changed', async () => {
    const { visit, code } = await signed();
    for (let i = 0; i < code.length; i += 3) {
      const other = `${code.slice(0, i)}${code[i] === 'A' ? 'B' : 'A'}${code.slice(i + 1)}`;
      expect((await visit.get(`/p/${other}`)).status).toBe(404);
    }
    expect((await visit.get(`/p/${code}AA`)).status).toBe(404);
    expect((await visit.get('/p/x')).status).toBe(404);
  });
});
