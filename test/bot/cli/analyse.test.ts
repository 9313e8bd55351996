import { describe, expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { ARTICLE } from './article.ts';

describe('analyse', () => {
  const analyse = async (input: string, ...options: string[]) => {
    const { out, err, code } = await copydesk(['analyse', '-', ...options], { folder: aFolder(), input });
    return {
      code,
      err,
      lines: out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    };
  };

  it('gives offsets into the text that came in, also through hard wraps', async () => {
    const text =
      'Photo: A. Ferrant/Meridian\n\nThe council closed the pier on Tuesday after a long\ninspection of its founda-\ntions, the mayor said.\n\n“We would rather lose\na week than a ship,” said Ines Duarte.';
    const { lines } = await analyse(`${JSON.stringify({ id: 1, text })}\n`);
    const [quote] = lines[0].quotes;
    expect(quote).toMatchObject({ text: 'We would rather lose a week than a ship,', speaker: 'Ines Duarte' });
    expect(text.slice(quote.start, quote.end)).toBe('We would rather lose\na week than a ship,');
    expect(lines[0]).toMatchObject({ id: 1, title: null, published: null });
    expect(lines[0].paragraphs[0]).toContain('foundations');
  });

  it('gives one line for each good line and names the bad ones', async () => {
    const { code, err, lines } = await analyse(
      `${JSON.stringify({ id: 'a', text: ARTICLE })}\nnot json\n\n{"id":"b"}\n${JSON.stringify({ id: 'c', text: '' })}\n`,
    );
    expect(lines.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(err).toMatch(/line 2: is not JSON[\s\S]*line 4: text/);
    expect(code).toBe(1);
  });

  it('keeps to the number of facts and words', async () => {
    const { lines } = await analyse(`${JSON.stringify({ id: 1, text: ARTICLE })}\n`, '--facts', '1', '--words', '25');
    expect(lines[0].facts).toHaveLength(1);
    expect(lines[0].facts[0].text.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  it('fills the words that are asked for where nobody asks for so many facts', async () => {
    const text = [
      'The harbour authority in Velmark closed its northern pier on Tuesday after divers found cracks in four piles.',
      'Ferries to the islands will sail from the old quay until engineers have finished their survey.',
      'Fishermen asked the council for 40,000 crowns a week while their boats cannot unload.',
      'A storm in March sank two barges and tore a crane from its rails.',
      'Parliament votes on a repair fund before the summer holidays begin.',
    ].join(' ');
    const line = `${JSON.stringify({ id: 1, text })}\n`;
    expect((await analyse(line)).lines[0].facts).toHaveLength(3);
    expect((await analyse(line, '--words', '100')).lines[0].facts.length).toBeGreaterThan(3);
    expect((await analyse(line, '--about', '90')).lines[0].facts.length).toBeGreaterThan(3);
  });
});
