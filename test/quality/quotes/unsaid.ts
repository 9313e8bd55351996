import { type Annotated, said } from './annotated.ts';

/** Marks around words that nobody said. */
export const UNSAID: readonly Annotated[] = [
  {
    id: 'scare quotes and camps',
    language: 'en',
    text: `The “slim” bill, as it is known, and the “Stay” camp dominated the week. Friends of the “gig miracle” kept quiet. The “reform” was approved by Maria Lopes at midnight.`,
    said: [],
  },
  {
    id: 'titles of works and shows',
    language: 'en',
    text: `The film “Night over Hull” opens on Friday. Its star, Vera Blunt, was a guest on “Morning with Ada” yesterday. “I have not seen it,” she said of the film.`,
    said: [said('I have not seen it,', 'Vera Blunt')],
  },
  {
    id: 'nicknames',
    language: 'en',
    text: `Boxer Tony “The Hammer” Brack lost in four rounds. The arena, known as “the Icebox,” was half empty. “I slipped,” Brack said.`,
    said: [said('I slipped,', 'Tony Brack | Brack | Tony “The Hammer” Brack')],
  },
  {
    id: 'names that are given',
    language: 'en',
    text: `The students named their boat “Second Try.” It sank. “The name was the plan,” said captain Uma Rao.`,
    said: [said('The name was the plan,', 'Uma Rao')],
  },
  {
    id: 'a headline that quotes',
    language: 'en',
    text: `Council ‘Will Not Pay’ For New Bridge, Says Minister

Treasurer Eva Lind has dropped the plan. “This budget holds no bridge at all,” she told parliament.`,
    said: [said('This budget holds no bridge at all,', 'Eva Lind', { audience: 'parliament' })],
  },
  {
    id: 'a word as a word',
    language: 'en',
    text: `In the dialect of the valley, “tarn” means a small lake. The word “fell” has two meanings. Linguist Joan Birk has collected both for years. “People send me postcards,” she said.`,
    said: [said('People send me postcards,', 'Joan Birk')],
  },
  {
    id: 'a list of sources',
    language: 'en',
    text: `The mill burned down in May. “Nobody was inside,” said fire chief Bo Lang.

Sources

“Mill destroyed in night fire” — Valley Post, May 3, 2031

“Owner vows to rebuild” — Harbour Times, May 5, 2031`,
    said: [said('Nobody was inside,', 'Bo Lang')],
  },
  {
    id: 'a label before speech',
    language: 'en',
    text: `The “people’s lottery,” as its founders call it, has paid nobody yet. “The draw is only delayed,” its director, Sam Tull, insisted.`,
    said: [said('The draw is only delayed,', 'Sam Tull')],
  },
];
