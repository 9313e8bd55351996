import type { DatedSentence } from './annotated.ts';

/** Sentences of the kinds that stories over weeks had lost or dated wrongly: the rules were made on them. */
export const STORIES: readonly DatedSentence[] = [
  {
    of: 'speech',
    text: 'Prosecutor Lena Marsh said during opening statements on 4 June that the captain had slept.',
    is: ['2024-06-04'],
  },
  {
    of: 'speech',
    text: 'Speaking in Orvel on Monday, the minister said that the dam was safe.',
    is: ['2024-06-10'],
  },
  {
    of: 'speech',
    text: 'In an email to staff on Tuesday, the company said the shop will close.',
    is: ['2024-06-11'],
  },
  { of: 'speech', text: 'In an email on Tuesday, the company said the shop will close.', is: ['2024-06-11'] },
  {
    of: 'speech',
    text: 'In a letter to members on Wednesday, the union said it will call off the strike.',
    is: ['2024-06-12'],
  },
  {
    of: 'speech',
    text: 'The army issued a statement that three soldiers had died in an ambush on Monday.',
    is: ['2024-06-10'],
  },
  {
    of: 'speech',
    text: 'A clear sign of that came in a speech on Friday by Mara Quist, the governor of the bank.',
    is: ['2024-06-07'],
  },
  {
    of: 'speech',
    text: 'The rebels vowed on Tuesday to kill anyone who helps to draft the charter.',
    is: ['2024-06-11'],
  },
  { of: 'speech', text: 'The two ferry lines agreed on Monday to merge their fleets.', is: ['2024-06-10'] },
  { of: 'speech', text: 'The two ferry lines agreed to meet the regulator on 24 June.', is: ['>2024-06-24'] },
  { of: 'speech', text: 'Kelmar Shipping pledged last Friday to pay the families in full.', is: ['2024-06-07'] },
  {
    of: 'verbs',
    text: 'Orvel-based Nordline filed for bankruptcy protection on Saturday morning.',
    is: ['2024-06-08'],
  },
  {
    of: 'verbs',
    text: 'Health officials recorded ten laboratory-confirmed cases of measles on Tuesday.',
    is: ['2024-06-11'],
  },
  {
    of: 'verbs',
    text: 'The army said that the fighting appeared to have stopped on Sunday.',
    is: ['2024-06-09'],
  },
  { of: 'verbs', text: 'Sunda and Merrow freed 40 prisoners on Wednesday.', is: ['2024-06-12'] },
  { of: 'verbs', text: 'A storm blew the roof off the town hall of Kelmar on Monday.', is: ['2024-06-10'] },
  { of: 'verbs', text: 'The pilots sued Nordline on Friday over their pensions.', is: ['2024-06-07'] },
  { of: 'verbs', text: 'More than a dozen rowers were rescued off Tarsa on Thursday last week.', is: ['2024-06-06'] },
  { of: 'verbs', text: 'Villagers fear a new flood on Sunday.', is: ['none', '>2024-06-16'] },
  { of: 'verbs', text: 'On Sunday the voters of Merrow elect a new parliament.', is: ['none', '>2024-06-16'] },
  {
    of: 'verbs',
    text: 'The first notices of dismissal go out on Friday to the workers of the yard.',
    is: ['none', '>2024-06-14'],
  },
  {
    of: 'hearings',
    text: 'The judge adjourned the preliminary hearing on Tuesday after a juror fell ill.',
    is: ['2024-06-11'],
  },
  {
    of: 'hearings',
    text: 'The two officers appeared at a court hearing on Tuesday and pleaded not guilty.',
    is: ['2024-06-11'],
  },
  {
    of: 'hearings',
    text: 'Engineers told a public hearing on Monday that the bolts were too short.',
    is: ['2024-06-10'],
  },
  { of: 'wars', text: 'An armistice signed on 27 July 1953 ended the war.', is: ['1953-07-27'] },
  { of: 'wars', text: 'A ceasefire agreed on 4 May 1994 halted the fighting in Merrow.', is: ['1994-05-04'] },
  { of: 'wars', text: 'The explosion on 3 May 1994 killed 12 miners.', is: ['1994-05-03'] },
  { of: 'wars', text: 'A law passed on 3 May 1994 bans the sale of such land.', is: ['none'] },
  {
    of: 'stamps',
    text: 'Tuesday 11 June 2024 00.02 GMT The head of the port has been suspended, a spokesman said on Monday.',
    is: ['2024-06-10'],
  },
  {
    of: 'stamps',
    text: 'ORVEL | Tue Jun 11, 2024 4:17 pm EDT ORVEL - Traces of the virus have been found in milk.',
    is: ['none'],
  },
  { of: 'stamps', text: 'ORVEL, June 11 - Nordline has found the wreck of its ferry Tarsa Star.', is: ['none'] },
  { of: 'stamps', text: 'Posted by Ana Holm on June 9, 2024 04:23 PM.', is: ['none'] },
  { of: 'stamps', text: 'At 8:47 pm on 10 Jun 2024, riverman wrote: the dam was never safe at all.', is: ['none'] },
  { of: 'names', text: 'The Mail on Sunday said the minister had known of the cracks.', is: ['none'] },
];
