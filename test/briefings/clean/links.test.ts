import { describe, expect, it } from 'vitest';
import { addressesIn, linkOf } from '../../../src/briefings/clean/links.ts';

describe('a link', () => {
  it.each([
    ['https://youtu.be/aBcDeF?t=243', 'video', 243],
    ['https://www.youtube.com/watch?v=aBc&t=4m3s', 'video', 243],
    ['https://www.youtube.com/watch?v=aBc#t=1h2m3s', 'video', 3723],
    ['https://www.youtube.com/embed/aBc?start=90', 'video', 90],
    ['https://vimeo.com/1234#t=1:30', 'video', 90],
    ['https://www.dailymotion.com/video/x1?start=12s', 'video', 12],
    ['https://tarn.example/clip.mp4?t=7', 'video', 7],
    ['https://tarn.example/show.mp3#t=65', 'audio', 65],
    ['https://www.youtube.com/watch?v=aBc', 'video', undefined],
    ['https://www.youtube.com/@channel', 'link', undefined],
    ['https://tarn.example/a.jpeg?w=10', 'image', undefined],
    ['https://tarn.example/2031/05/09/quays?t=243', 'link', undefined],
  ])('of %s is a %s that starts at %s', (url, kind, start) => {
    expect(linkOf(url)).toEqual({ url, kind, ...(start === undefined ? {} : { start }) });
  });

  it.each([
    ['It stood at www.tarn.example/ramps, and was read aloud.', ['www.tarn.example/ramps']],
    ['(see https://tarn.example/a_(b)).', ['https://tarn.example/a_(b)']],
    ['Write to help@tarn.example.', []],
  ])('is found in a sentence without its marks: %s', (text, urls) => {
    expect(addressesIn(text)).toEqual(urls);
  });
});
