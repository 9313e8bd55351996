import type { DatedSentence } from './annotated.ts';

/** More of them, of which only the score is looked at. */
export const REPORTS_KEPT_ASIDE: readonly DatedSentence[] = [
  {
    of: 'reports',
    text: 'A passenger ferry with at least 140 people on board sank in rough seas off the island of Tarsa on Monday, killing 23, the coast guard said, in the worst accident in these waters in a decade.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'Rescue workers on Tuesday pulled six more bodies from the wreckage of a textile factory that collapsed at the weekend in the eastern city of Orvel, bringing the death toll to 41, officials said.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'The central bank of Merrow raised its benchmark rate by half a point to 7.25 percent on Wednesday, its fourth increase since October, as it tries to rein in food prices that have doubled since the currency was devalued in January.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'President Ilan Dovar, who came to power in a coup in 2019, dissolved parliament late on Sunday after lawmakers rejected his budget for a third time.',
    is: ['2024-06-09'],
  },
  {
    of: 'reports',
    text: 'Speaking in the capital on Friday, the health minister said that a first case of the disease had been confirmed in a northern province, where a vaccination campaign is due to begin on 24 June.',
    is: ['2024-06-07'],
  },
  {
    of: 'reports',
    text: 'The two countries agreed on Monday to reopen the border crossing at Sova, closed since fighting in 2021, and to exchange prisoners by the end of July.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'Lawmakers voted 212 to 147 on 30 May to impeach the attorney general, accused of having hidden evidence in a murder trial in 2017.',
    is: ['2024-05-30'],
  },
  {
    of: 'reports',
    text: 'A powerful earthquake struck the northern coast shortly before dawn on Tuesday, toppling houses and burying people as they slept, four years after a tremor killed 300 in the same region.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'The company recalled more than 80,000 of its electric scooters on Friday after brakes failed in at least a dozen crashes, one of which killed a student in April.',
    is: ['2024-06-07'],
  },
  {
    of: 'reports',
    text: "Striking dockworkers returned to work on Monday, ending a walkout that had paralysed the country's largest port since 27 May and cost exporters an estimated 90 million dollars.",
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'The body of a hiker who went missing in January was found on Sunday by two climbers, police in the district of Alm said, adding that there were no signs of a crime.',
    is: ['2024-06-09'],
  },
  {
    of: 'reports',
    text: 'The pilot, a 52-year-old who had flown for the carrier since 2003, told investigators in May that he had warned of the fault.',
    is: ['2024-05'],
  },
  {
    of: 'reports',
    text: 'Opposition leader Mira Sand was released from jail on Monday, 14 months after she was arrested in a crackdown on protests against an election in 2023 that monitors called flawed.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'More than 600 homes were destroyed when the river burst its banks on 2 June, according to figures released by the interior ministry on Monday.',
    is: ['2024-06-02'],
  },
  {
    of: 'reports',
    text: 'The United Nations said on Tuesday it had suspended food deliveries to the camps after two of its drivers were shot dead at a checkpoint on Sunday.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: "Mr. Dovar's lawyers filed an appeal on 10 June, arguing that the trial, which lasted from 2021 to 2023, had been unfair.",
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'The spacecraft, launched in October 2019, entered orbit around the moon on Saturday, mission control said.',
    is: ['2024-06-08'],
  },
  {
    of: 'reports',
    text: 'At a news conference on Wednesday, the police chief said that the two suspects, both in their twenties, had been charged with arson.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'Five climbers died on Mount Serra on Sunday when a serac broke off above the camp that they had set up on Saturday.',
    is: ['2024-06-09'],
  },
  {
    of: 'reports',
    text: 'The drugmaker won approval on Friday to sell the vaccine, tests of which began in 2021, to people over 60.',
    is: ['2024-06-07'],
  },
  {
    of: 'reports',
    text: 'An inquiry into the 2021 ferry disaster found in a report published on Monday that the crew had not been trained to launch the lifeboats.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'Two days of talks between the government and the rebels ended without a deal on Saturday, with each side accusing the other of breaking a truce agreed on 18 May.',
    is: ['2024-06-08'],
  },
  {
    of: 'reports',
    text: 'The orchestra, whose musicians had not been paid since January, gave its last concert on Sunday before a hall that was half empty.',
    is: ['2024-06-09'],
  },
  {
    of: 'reports',
    text: 'Doctors at the clinic, which was bombed on 25 May, said they had treated 70 people since the attack.',
    is: ['none'],
  },
  {
    of: 'reports',
    text: 'The suspect had been questioned twice before, in 2019 and again last year, but was never charged, court papers released on Friday show.',
    is: ['2019', '2023', 'none'],
  },
];
