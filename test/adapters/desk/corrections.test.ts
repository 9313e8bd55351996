import { describe, expect, it } from 'vitest';
import { aDesk } from '../../support/desk/a-desk.ts';
import { PRINTED, storeCorrected } from '../../support/desk/corrected.ts';

/** The words of each correction on the page, and their marks. */
async function corrections(desk: Awaited<ReturnType<typeof aDesk>>): Promise<readonly string[]> {
  const page = await (await desk.visit.get('/corrections')).text();
  return page.split('<article class="correction">').slice(1).map(wordsOf);
}

function wordsOf(html: string): string {
  return html
    .replace(/<(?!\/?(?:ins|del|q)\b)[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the page of corrections', () => {
  it('shows what was said before and what is said now', async () => {
    const desk = await aDesk({ drafts: [] });
    await storeCorrected(desk);
    const changed = (await corrections(desk))[1]!;
    expect(changed).toMatch(/^Changed Thu 8 Oct, 13:00 Velmark closes a pier Meridian Wire, Thu 8 Oct, 05:00/);
    expect(changed).toContain('Before Velmark closes <del>four piers</del> Now Velmark closes <ins>a pier</ins>');
    expect(changed).toContain('Before Some <del>240 </del>ships wait outside the port. Now Some <ins>24 </ins>ships');
  });

  it('shows what was taken back, when and why', async () => {
    const desk = await aDesk({ drafts: [] });
    await storeCorrected(desk);
    expect((await corrections(desk))[0]).toMatch(
      /^Taken back 12:00 Mayor sold market to brother .* Before The mayor of Velmark sold .* Now Its publisher took the article back\. This was noticed on Fri 9 Oct: its server says that the page is gone for good\./,
    );
  });

  it('names the digests that printed it, what of that fell, and where that was told', async () => {
    const desk = await aDesk({ drafts: [] });
    await storeCorrected(desk);
    const [gone, changed] = await corrections(desk);
    expect(gone).toContain(
      `velmark of Thu 8 Oct, 08:00 , discord:1180000000000000001, slack:C0HARBOUR: it printed <q>${PRINTED.market}</q>`,
    );
    expect(changed).toContain(
      `velmark of Thu 8 Oct, 08:00 , slack:C0HARBOUR: does not stand any more: <q>${PRINTED.ships}</q> Corrected there on Fri 9 Oct.`,
    );
    expect(changed).toContain(
      `velmark of Thu 8 Oct, 08:00 , discord:1180000000000000001: does not stand any more: <q>${PRINTED.ships}</q>`,
    );
    expect(changed).toContain(
      'ports of Thu 8 Oct, 08:00 , slack:C0COAST (whether it arrived is not known): what it printed of this article still stands',
    );
  });

  it('keeps an earlier change apart from a later one, and counts a fallen line once', async () => {
    const desk = await aDesk({ drafts: [] });
    await storeCorrected(desk);
    const [, changed] = await desk.archive.changes(2);
    const { article, analysis } = (await desk.archive.get(changed!.id))!;
    const text = `${article.clean.text}\n\nThe council meets on Monday.`;
    const clean = { ...article.clean, text, paragraphs: [...article.clean.paragraphs, lastOf(text)] };
    const later = Date.UTC(2020, 9, 9, 15);
    await desk.archive.put([{ article: { ...article, raw: text, clean }, analysis }], later);
    const [newest, , before] = await corrections(desk);
    expect(newest).toContain('Before Not there. Now <ins>The council meets on Monday.</ins>');
    expect(newest).not.toContain('does not stand any more');
    expect(before).toContain('does not stand any more');
  });

  it('shows what publishers say that they corrected before', async () => {
    const desk = await aDesk({ drafts: [{ raw: NOTED, format: 'text', title: 'Ferry aground' }] });
    expect(await corrections(desk)).toEqual([
      expect.stringMatching(
        /^Corrected .* Ferry aground without a date Correction: .* 24 people, not 42.* It was corrected before it was stored/,
      ),
    ]);
    expect((await corrections(await aDesk())).join('\n')).toMatch(
      /Changed .* Rockets reach towns.* Correction: .* 24 people, not 42.* Before .*<del>42 <\/del>.* Now .*<ins>24 <\/ins>/,
    );
  });

  it('shows an article that was withdrawn without a known reason, and nothing of one that was removed', async () => {
    const desk = await aDesk({ drafts: [] });
    await storeCorrected(desk);
    const [gone, changed] = await desk.archive.changes(2);
    await desk.archive.remove(gone!.id);
    await desk.archive.withdraw(changed!.id, Date.UTC(2020, 9, 9, 18));
    const [first, second, ...others] = await corrections(desk);
    expect(first).toMatch(/^Taken back 18:00 .* This was noticed on Fri 9 Oct\. /);
    expect(second).toContain('does not stand any more');
    expect(others).toEqual([]);
  });
});

const NOTED = `A ferry ran aground off Velmark on Tuesday and 24 people were taken to hospital.

Correction: An earlier version of this article misstated the number of the hurt. It was 24 people, not 42.`;

function lastOf(text: string) {
  return { start: text.lastIndexOf('\n') + 1, end: text.length };
}
