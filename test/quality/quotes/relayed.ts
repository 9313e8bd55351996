import { type Annotated, said } from './annotated.ts';

/** Words that came through somebody else, and to whom they were said. */
export const RELAYED: readonly Annotated[] = [
  {
    id: 'an agency behind the attribution',
    language: 'en',
    text: `“The port stays open all winter,” Governor Ilya Brandt said, according to a Baltic Press account. He gave no figures.`,
    said: [said('The port stays open all winter,', 'Ilya Brandt', { relayedBy: 'Baltic Press' })],
  },
  {
    id: 'an agency that quotes',
    language: 'en',
    text: `Karvala’s state news agency quoted Defence Minister Ida Orlov as saying: “Not one soldier crossed the river.”

Orlov was quoted by the Meridian Wire as saying that the exercise was “over by noon.”`,
    said: [
      said('Not one soldier crossed the river.', 'Ida Orlov', { relayedBy: 'Karvala’s state news agency' }),
      said('over by noon.', 'Ida Orlov', { relayedBy: 'Meridian Wire' }),
    ],
  },
  {
    id: 'told a broadcaster',
    language: 'en',
    text: `“We have certain duties under this treaty, and we will keep them,” President Viktor Sand told the Kanal 7 broadcaster. “We always did,” Sand told state television in a second interview.`,
    said: [
      said('We have certain duties under this treaty, and we will keep them,', 'Viktor Sand', { audience: 'Kanal 7' }),
      said('We always did,', 'Viktor Sand', { audience: 'state television' }),
    ],
  },
  {
    id: 'one who reports what another said',
    language: 'en',
    text: `Foreman Otto Rehn said his manager, Clara Voss, had told him: “Leave the gate shut.” Voss denies it. “I never gave that order,” she said.`,
    said: [said('Leave the gate shut.', 'Clara Voss'), said('I never gave that order,', 'Clara Voss')],
  },
  {
    id: 'a source behind a source',
    language: 'en',
    text: `According to the Northern Star, citing Trade Minister Abel Kroll, the tariff is “dead and buried.” The ministry would not confirm it.`,
    said: [said('dead and buried.', 'Abel Kroll', { relayedBy: 'Northern Star' })],
  },
  {
    id: 'on the way to somebody else',
    language: 'en',
    text: `In an interview with the Valley Post, singer Lola Mir said she had “never read the contract.” Her manager, speaking to Radio Delta, called that “a joke.”`,
    said: [said('never read the contract.', 'Lola Mir'), said('a joke.', null, { unclear: 'no speaker named' })],
  },
  {
    id: 'critics of a speech',
    language: 'en',
    text: `Prime Minister Hana Weiss promised lower fares on Sunday. Critics called the promise “a bill for our children.” Weiss said they were “free to walk.”`,
    said: [said('a bill for our children.', 'Critics'), said('free to walk.', 'Hana Weiss')],
  },
];
