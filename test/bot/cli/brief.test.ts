import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BriefingJson } from '../../contracts/briefing-json.ts';
import { copydesk, copydeskProcess } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { ARTICLE } from './article.ts';

describe('add and brief', () => {
  it('show the samples until something is stored', async () => {
    const { code, out, err } = await copydeskProcess(['brief', 'karabakh'], { folder: aFolder() });
    expect(code).toBe(0);
    expect(out).toMatch(/Key facts[\s\S]*Said[\s\S]*Background[\s\S]*Sources/);
    expect(err).toContain('sample articles');
  });

  it.each([
    ['facts', 'Key facts'],
    ['quotes', 'Said'],
    ['background', 'Background'],
    ['timeline', 'Timeline'],
    ['sources', undefined],
  ])('show the %s alone, with the sources that it names and what was looked at', async (view, heading) => {
    const { code, out } = await copydesk(['brief', 'karabakh', '--view', view], { folder: aFolder() });
    expect(code).toBe(0);
    const headings = ['Key facts', 'Said', 'Background', 'Timeline', 'Watch and read', 'Sources'];
    const shown = headings.filter((each) => new RegExp(`^${each}$`, 'm').test(out));
    expect(shown).toEqual(heading === undefined ? ['Sources'] : [heading, 'Sources']);
    expect(out).toMatch(/\d+ considered/);
  });

  it('say that a view has nothing, not that nothing is stored', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'pier.txt'), ARTICLE.split('\n')[0]!);
    await copydesk(['add', 'pier.txt'], { folder });
    const { out } = await copydesk(['brief', 'velmark', '--view', 'quotes'], { folder });
    expect(out).toContain('No quotations were found in these articles.');
  });

  it('store an article and brief it with its source', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'pier.txt'), ARTICLE);
    const added = await copydesk(
      ['add', 'pier.txt', '--source', 'Meridian Wire', '--published', '2020-05-14T10:00:00Z'],
      { folder },
    );
    expect(added).toMatchObject({ code: 0, err: '1 stored, 0 changed, 0 known already, 0 refused\n' });
    expect((await copydesk(['add', 'pier.txt', '--source', 'Meridian Wire'], { folder })).err).toContain(
      '1 known already',
    );
    const { out, err } = await copydesk(['brief', 'velmark'], { folder });
    expect(err).toBe('');
    expect(out).toContain('closed its northern pier on Tuesday');
    expect(out).toContain('Ines Duarte');
    expect(out).toContain('Meridian Wire, 14 May 2020');
  });

  it('name an article without a headline by whole words, and say how a web address is written', async () => {
    const ran = await copydesk(['add', '-', 'harbour.example/news/1', 'gone.txt'], {
      folder: aFolder(),
      input: ARTICLE,
    });
    expect(ran.out).toMatch(/ {2}The harbour authority in Velmark closed its northern pier…\n$/);
    expect(ran.err).toMatch(
      /harbour\.example\/news\/1: not found; if it is a web address, write it with https:\/\/ in front\n/,
    );
    expect(ran.err).toMatch(/gone\.txt: not found\n/);
  });

  it('read standard input and go on after a bad file', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'inbox'));
    writeFileSync(join(folder, 'inbox', 'a.pdf'), 'no');
    writeFileSync(join(folder, 'inbox', 'b.txt'), ARTICLE);
    const ran = await copydesk(['add', 'gone.txt', 'inbox', '-'], {
      folder,
      input: `${ARTICLE}\n\nA second pier stays open.`,
    });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/refused\s+gone\.txt: /);
    expect(ran.err).toMatch(/refused\s+inbox\/a\.pdf: /);
    expect(ran.err).toContain('2 stored, 0 changed, 0 known already, 2 refused');
  });

  it.each([
    ['gone.txt', 'not found'],
    ['harbour.example/news/1', 'not found; if it is a web address, write it with https:// in front'],
    ['ftp://harbour.example/news/1', 'only addresses with http:// or https:// are fetched'],
  ])('say of %s: %s', async (path, why) => {
    const { code, err } = await copydesk(['add', path], { folder: aFolder() });
    expect(code).toBe(1);
    expect(err).toContain(`refused  ${path}: ${why}\n`);
  });

  it('print JSON that fits its schema, with words that stand at their places', async () => {
    const { out } = await copydesk(['brief', 'karabakh', '--format', 'json'], { folder: aFolder() });
    const briefing = BriefingJson.parse(JSON.parse(out));
    expect(briefing.facts.length).toBeGreaterThan(2);
    expect(briefing.quotes.length).toBeGreaterThan(2);
    expect(briefing.background.length).toBeGreaterThan(0);
  });

  it('print JSON that docs/briefing.schema.json describes', async () => {
    const schema = z.toJSONSchema(BriefingJson, { target: 'draft-2020-12' });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../docs/briefing.schema.json');
  });

  it.each(['--words', '--about'])('say that no fact fits where %s allows too few words', async (option) => {
    const { out } = await copydesk(['brief', 'karabakh', '--view', 'facts', option, '1'], { folder: aFolder() });
    expect(out).toContain('No sentence of these articles can stand as a fact by itself in so few words.');
  });

  it('print Markdown', async () => {
    const { out } = await copydesk(['brief', 'karabakh', '--format', 'markdown'], { folder: aFolder() });
    expect(out).toMatch(/^# karabakh\n/);
  });

  it('say that nothing was found and offer the topics', async () => {
    const { code, out } = await copydesk(['brief', 'xylophone'], {
      folder: aFolder(),
      settings: { TOPICS: 'karabakh' },
    });
    expect(code).toBe(0);
    expect(out).toContain('Nothing is stored on this.');
    expect(out).toContain('Nearest topics: karabakh');
  });

  it('offer other topics than the one that has nothing yet, the likest first', async () => {
    const settings = { TOPICS: 'karabakh,xylophone,xylographs' };
    const { out } = await copydesk(['brief', 'Xylophone'], { folder: aFolder(), settings });
    expect(out).toContain('Nearest topics: xylographs, karabakh\n');
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
  ])('obey %s', async (_name, settings, isColoured) => {
    const { out } = await copydesk(['brief', 'karabakh'], { folder: aFolder(), settings });
    expect(out.includes('\u001b[')).toBe(isColoured);
  });

  it.each([
    ['damaged', 'SQLite format 3\u0000 but not really'.repeat(100)],
    ['no database at all', 'hello'],
  ])('name a file that is %s and say what to do', async (_how, content) => {
    const folder = aFolder();
    writeFileSync(join(folder, 'x.db'), content);
    const ran = await copydesk(['brief', 'karabakh'], { folder, settings: { STORE_URL: 'sqlite:./x.db' } });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('x.db');
    expect(ran.err).not.toContain('    at ');
  });
});
