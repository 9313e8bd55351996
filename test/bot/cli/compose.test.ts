import { describe, expect, it } from 'vitest';
import { copydesk } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { ARTICLE } from './article.ts';

describe('compose', () => {
  it('makes one briefing of several articles and says which support a fact', async () => {
    const docs = [
      { id: 'w', source: 'Meridian Wire', published: '2031-05-14', text: ARTICLE },
      {
        id: 'p',
        source: 'Valley Post',
        published: '2031-05-14',
        text: 'Velmark’s northern pier was closed on Tuesday by the harbour authority after divers found cracks in four piles.\n\nFerries sail from the old quay until then.',
      },
    ];
    const { code, out } = await copydesk(['compose', '-'], {
      folder: aFolder(),
      input: `${JSON.stringify({ id: 7, topic: 'velmark', docs })}\n`,
    });
    const briefing = JSON.parse(out);
    expect(code).toBe(0);
    expect(briefing.id).toBe(7);
    const fact = briefing.facts[0];
    const text = docs.find(({ id }) => id === fact.doc)!.text;
    expect(text.slice(fact.start, fact.end)).toContain('northern pier');
    expect([...fact.support].sort()).toEqual(['p', 'w']);
  });
});
