import { describe, expect, it } from 'vitest';
import { findHoverCards } from '../../../src/briefings/clean/hover-cards.ts';
import { cleanText } from '../../../src/briefings/clean.ts';
import { cpuNow } from '../../support/cpu-time.ts';

const HEADLINES = 'Port fees to rise in spring Fleet owners sue the state over quotas MORE';

describe('findHoverCards', () => {
  it.each([
    [
      'a last name with the headline glued to it',
      `Sen. Ana Ruiz Ana Maria Ruiz${HEADLINES} (Norland) said no.`,
      'Sen. Ana Ruiz (Norland) said no.',
    ],
    [
      'a full name that is not the usual one',
      `Speaker Bo Lund Robert (Bo) Karl Lund${HEADLINES} on Friday called a vote.`,
      'Speaker Bo Lund on Friday called a vote.',
    ],
    [
      'a space before the headline',
      `Speaker Bo Lund Bo Karl Lund ${HEADLINES} on Friday called a vote.`,
      'Speaker Bo Lund on Friday called a vote.',
    ],
    [
      'the card glued to the name',
      `The judge, Ana RuizAna Ruiz${HEADLINES}, stayed out of it.`,
      'The judge, Ana Ruiz, stayed out of it.',
    ],
    [
      'a possessive behind it',
      `Bo Lund Bo Karl Lund${HEADLINES}’s plan failed on Monday.`,
      'Bo Lund’s plan failed on Monday.',
    ],
    [
      'two cards',
      `Bo Lund Bo Lund${HEADLINES} met Ana Ruiz Ana Ruiz${HEADLINES} on Friday.`,
      'Bo Lund met Ana Ruiz on Friday.',
    ],
  ])('cuts %s', (_what, raw, expected) => {
    const clean = cleanText(`${raw}\n\nThe vote is on Monday.`, 'text');
    expect(clean.text).toBe(`${expected}\n\nThe vote is on Monday.`);
    expect(clean.removed.map(({ kind }) => kind)).toContain('related');
    for (const { text, start, end } of clean.removed) expect(raw.slice(start, end).trim()).toBe(text);
    for (let i = 0; i < clean.map.length; i += 3) {
      const [at, from, length] = clean.map.slice(i, i + 3) as [number, number, number];
      expect(`${raw}\n\nThe vote is on Monday.`.slice(from, from + length)).toBe(clean.text.slice(at, at + length));
    }
  });

  it.each([
    ['a card inside a quotation', `“I like Bo Lund Bo Karl Lund${HEADLINES} a lot,” she said.`],
    ['a name that is said twice', 'They heard Duran Duran play. The town wants MORE concerts.'],
    ['capitals', 'CLICK HERE TO READ MORE'],
    ['a name and MORE in another paragraph', 'Bo Lund Bo LundThe vote\nis over. MORE'],
  ])('leaves %s', (_what, raw) => {
    expect(findHoverCards(raw)).toEqual([]);
  });

  it.each([
    ['a card behind a name that came to nothing', `Ana Lund Ana Lund ${'x'.repeat(1_000)} Bo Lund Bo Lund${HEADLINES}`],
    [
      'the second of two cards, the first of them in a quotation',
      `“Bo Lund Bo Lund${HEADLINES}” Bo Lund Bo Lund${HEADLINES}`,
    ],
  ])('finds %s', (_what, raw) => {
    const start = raw.lastIndexOf('Bo Lund Bo Lund') + 'Bo Lund'.length;
    expect(findHoverCards(raw).map((card) => card.start)).toEqual([start]);
  });

  // 200,000 characters took 0.5 s, 0.7 s and, growing with the square of their length, 0.1 s
  it.each([
    ['names without end', 'Aa '],
    ['names in brackets', "Aa (Aa'Aa'Aa'Aa'Aa'Aa'Aa'Aa "],
    ['cards without end', 'Aa Lund Aa LundX MORE '],
  ])('takes hardly longer for %s than to read them', (_what, unit) => {
    const time = (raw: string) => {
      const start = cpuNow();
      findHoverCards(raw);
      return cpuNow() - start;
    };
    const raw = `${unit.repeat(400_000 / unit.length)}\nThe town wants MORE`;
    const plain = `${'and so on, '.repeat(400_000 / 11)}\nThe town wants MORE`;
    time(plain);
    expect(time(raw)).toBeLessThan(100 * time(plain) + 100);
  });
});
