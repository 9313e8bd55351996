import { describe, expect, it } from 'vitest';
import { lacksAntecedent, leansOnAnHour, leansOnATime } from '../../../src/briefings/facts/alone/antecedents.ts';

describe('leansOnATime', () => {
  it.each([
    'Hours earlier, rebels had fired on the convoy.',
    'Two days later the minister resigned.',
    'A day earlier, police had searched the mill.',
    'The same day, the court met.',
    'The day before, the dam had burst.',
    'Earlier, rebels had fired on the convoy.',
  ])('finds one that counts from a time which is not shown: %s', (text) => {
    expect(leansOnATime(text)).toBe(true);
  });

  it.each([
    'Two days later, on 3 May, rebels fired on the convoy.',
    'Hours after the vote, the mayor resigned.',
    'Earlier on Sunday, rebels fired on the convoy.',
    'Two days before the vote, the mayor resigned.',
    'Later reports put the toll at nine.',
    'Days of rain drowned the lower town.',
  ])('takes this to tell its time: %s', (text) => {
    expect(leansOnATime(text)).toBe(false);
  });
});

describe('leansOnAnHour', () => {
  it.each([
    ['Hours earlier, rebels had fired on the convoy.', true],
    ['The next day, rebels fired on the convoy.', false],
    ['Moments later the minister resigned.', true],
    ['Five decades later, Ana Ruiz is one of the best pilots of Sunda.', false],
    ['Hours after the vote, the mayor resigned.', false],
  ])('finds hours that are counted from a time which is not shown: %s', (text, expected) => {
    expect(leansOnAnHour(text)).toBe(expected);
  });
});

describe('lacksAntecedent', () => {
  it.each([
    'In June 2013 it rose to 7.4 metres and drowned nine people.',
    'Testifying in a packed courtroom in Orvel, he said he had known of the losses.',
    'On Monday he resigned.',
    'Police searched its offices in Orvel on Wednesday.',
    'Two engineers who were arrested with him were released on Tuesday.',
    'The first of them moved into new homes last Thursday.',
    'On Friday, the sixth day of it, shells fell on the mill.',
  ])('finds a pronoun for what is not named: %s', (text) => {
    expect(lacksAntecedent(text)).toBe(true);
  });

  it.each([
    'On Monday it emerged that the dam had cracks.',
    'In an interview with Lind, he was asked about the loans.',
    'Police said that a man had lost his leg.',
    'Two brothers lost their house.',
    'Soldiers shot a boy as he fled.',
    'Viktor Lind sold his house.',
    'In May the company said it would close the mill.',
    'Beijing said it would answer.',
    'Boeing said on Monday that it had sold its share.',
  ])('takes this to name whom it means: %s', (text) => {
    expect(lacksAntecedent(text)).toBe(false);
  });

  it('reads a long sentence once', () => {
    const long = `Police ${'saw and '.repeat(40_000)}it.`;
    const start = performance.now();
    lacksAntecedent(long);
    leansOnATime(long);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
