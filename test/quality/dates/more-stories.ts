import type { DatedSentence } from './annotated.ts';

/**
 * Sentences of six stories, dated before the engine was asked: of the first 40 it had 38 right at first sight and none wrong, of 30 more 24 and one, of 24
 * more 22 and one.
 */
export const MORE_STORIES: readonly DatedSentence[] = [
  {
    of: 'stories',
    text: 'Voters in Sunda go to the polls on Sunday to choose a new president after a campaign marred by violence.',
    is: ['>2024-06-16'],
  },
  {
    of: 'stories',
    text: 'The electoral commission had barred Ms. Obel on 3 May because of a conviction from 2019.',
    is: ['2024-05-03'],
  },
  {
    of: 'stories',
    text: 'Police in Kelmar fired tear gas at several thousand protesters on Wednesday evening, hours after the result was announced.',
    is: ['2024-06-12'],
  },
  {
    of: 'stories',
    text: 'Ballots were still being counted in two of the nine provinces on Thursday morning.',
    is: ['2024-06-13'],
  },
  {
    of: 'stories',
    text: 'Kraus, who lost the 2019 election by a hair, conceded defeat shortly before midnight on Sunday.',
    is: ['2024-06-09'],
  },
  {
    of: 'stories',
    text: 'The seafarers, who walked out on 3 June, returned to work on Monday after the company withdrew its plan.',
    is: ['2024-06-10'],
  },
  {
    of: 'stories',
    text: 'Under the deal, reached in the early hours of Saturday, wages will rise by 4 percent from September.',
    is: ['2024-06-08', 'none', '>2024-09'],
  },
  { of: 'stories', text: 'Talks resume on Monday, a spokeswoman for the labour ministry said.', is: ['>2024-06-17'] },
  {
    of: 'stories',
    text: 'Nordline cancelled all of its 112 sailings on Friday and most of those planned for Saturday.',
    is: ['2024-06-07'],
  },
  { of: 'stories', text: 'The union called off a one-day walkout that had been set for 20 June.', is: ['none'] },
  {
    of: 'stories',
    text: 'A jury of nine women and three men took less than four hours on Tuesday to convict the former mayor of bribery.',
    is: ['2024-06-11'],
  },
  {
    of: 'stories',
    text: 'The former mayor is to be sentenced on 2 July and faces up to eight years in prison.',
    is: ['>2024-07-02'],
  },
  {
    of: 'stories',
    text: 'The former mayor was first charged in November 2022, two months after he left office.',
    is: ['2022-11'],
  },
  { of: 'stories', text: 'Marsh, 44, denies having taken money from the builder in 2018.', is: ['none'] },
  {
    of: 'stories',
    text: 'Judge Ida Morn adjourned the case until 24 June to give the defence time to study the letters.',
    is: ['none', '>2024-06-24'],
  },
  {
    of: 'stories',
    text: 'Water levels in the lower Orvel peaked at 8.1 metres at dawn on Monday, half a metre above the mark of 2002.',
    is: ['2024-06-10'],
  },
  {
    of: 'stories',
    text: 'Two more bodies were recovered from a cellar late on Tuesday, taking the number of dead to 18.',
    is: ['2024-06-11'],
  },
  {
    of: 'stories',
    text: 'Forecasters expect more rain on Friday and Saturday, when the river may rise again.',
    is: ['none', '>2024-06-14'],
  },
  {
    of: 'stories',
    text: 'More than 300 houses have been declared unsafe since the dam burst on 2 June.',
    is: ['none'],
  },
  { of: 'stories', text: 'The dam, finished in 1961, had last been inspected in August 2022.', is: ['2022-08'] },
  {
    of: 'stories',
    text: 'Shares in Nordline plunged 17 percent on Thursday after the watchdog said that it would block the takeover.',
    is: ['2024-06-13'],
  },
  {
    of: 'stories',
    text: 'The takeover, first announced on 4 April, would have created the largest ferry company in the north.',
    is: ['none'],
  },
  { of: 'stories', text: 'Sundaferry rejected an earlier bid of 800 million crowns in February.', is: ['2024-02'] },
  { of: 'stories', text: 'The two boards meet on 19 June to discuss what to do next.', is: ['>2024-06-19'] },
  {
    of: 'stories',
    text: 'Nordline posted a loss of 12 million crowns for the first quarter on Wednesday.',
    is: ['2024-06-12'],
  },
  {
    of: 'stories',
    text: 'Searchers have found no trace of the trawler since it vanished from radar on Saturday night.',
    is: ['none'],
  },
  {
    of: 'stories',
    text: 'A merchant ship picked up a faint distress call on Sunday at 3.20 a.m., some 90 miles west of Cape Aule.',
    is: ['2024-06-09'],
  },
  { of: 'stories', text: 'The trawler, built in 1988, left Tarsa on 5 June with a crew of seven.', is: ['2024-06-05'] },
  {
    of: 'stories',
    text: 'The coastguard will scale down the search from Friday, its commander told relatives on Wednesday.',
    is: ['2024-06-12', '>2024-06-14'],
  },
  { of: 'stories', text: 'An inquest into the sinking of a sister ship in 2015 blamed a cracked weld.', is: ['none'] },
  {
    of: 'stories',
    text: 'The parliament of Merrow passed the law in a late-night sitting on Tuesday, with 81 votes to 66.',
    is: ['2024-06-11'],
  },
  { of: 'stories', text: 'It was the third such attack in Orvel since a truce collapsed in March.', is: ['none'] },
  {
    of: 'stories',
    text: 'The central bank cut its key rate to 3.5 percent on Thursday last week, the first cut since 2020.',
    is: ['2024-06-06'],
  },
  {
    of: 'stories',
    text: 'Pope Leo is due in Orvel on 28 June for a visit that was put off in 2023.',
    is: ['>2024-06-28'],
  },
  {
    of: 'stories',
    text: 'The general was released on bail on Monday evening but must surrender his passport by Friday.',
    is: ['2024-06-10'],
  },
  {
    of: 'stories',
    text: 'Asked about the letter on Tuesday, the minister declined to say when he had read it.',
    is: ['2024-06-11'],
  },
  {
    of: 'stories',
    text: 'According to a report released on Monday by the audit court, the bridge will cost twice as much as planned.',
    is: ['2024-06-10'],
  },
  {
    of: 'stories',
    text: 'Workers began tearing down the old stadium on Wednesday, five years after its last match.',
    is: ['2024-06-12'],
  },
  {
    of: 'stories',
    text: 'A bus carrying pilgrims plunged into a ravine near Aspen on Sunday, killing at least 22 of them.',
    is: ['2024-06-09'],
  },
  { of: 'stories', text: 'The museum reopens on 1 July after being closed for three years.', is: ['>2024-07-01'] },
  {
    of: 'stories',
    text: 'The yard laid off 300 welders in May and says that more will go after the summer.',
    is: ['2024-05'],
  },
  {
    of: 'stories',
    text: 'Ms. Dahl said on Wednesday she would step down once a successor is found.',
    is: ['2024-06-12'],
  },
  {
    of: 'stories',
    text: 'A suspect turned himself in at a police station in Orvel on Sunday night, a day after the shooting.',
    is: ['2024-06-09'],
  },
  { of: 'stories', text: 'The shooting on Saturday was the fourth in the city this year.', is: ['2024-06-08'] },
  {
    of: 'stories',
    text: 'Investigators believe the fire started on the second floor late on Saturday.',
    is: ['2024-06-08'],
  },
  {
    of: 'stories',
    text: 'The bank froze the accounts on Friday, according to two people who were told of it on Monday.',
    is: ['2024-06-07'],
  },
  {
    of: 'stories',
    text: 'Rescue teams resumed the search at first light on Thursday after a night of storms.',
    is: ['2024-06-13'],
  },
  {
    of: 'stories',
    text: 'In a vote on Tuesday, members of the council backed the plan by 31 to 12.',
    is: ['2024-06-11'],
  },
  { of: 'stories', text: 'The plan goes before the regional parliament on 26 June.', is: ['>2024-06-26'] },
  { of: 'stories', text: 'Kelmar beat Sunda 2-1 on Saturday to reach the final.', is: ['2024-06-08'] },
  { of: 'stories', text: 'The minister, whose phone was stolen on 2 June, has been given a new number.', is: ['none'] },
  { of: 'stories', text: 'By Monday morning, the flames had reached the edge of Tarsa.', is: ['none', '2024-06-10'] },
  {
    of: 'stories',
    text: 'The number of cases rose to 41 on Tuesday from 29 on Friday, the ministry said.',
    is: ['2024-06-11'],
  },
  {
    of: 'stories',
    text: 'No one has claimed responsibility for the attack, which took place on the eve of the election on 9 June.',
    is: ['none'],
  },
  {
    of: 'stories',
    text: 'The pipeline was shut on 4 June after a drop in pressure and reopened on Tuesday.',
    is: ['2024-06-04', '2024-06-11'],
  },
  { of: 'stories', text: 'Since taking office in January, he has dismissed four ministers.', is: ['none'] },
  {
    of: 'stories',
    text: 'Doctors at the hospital began a three-day strike on Monday that has forced it to put off operations.',
    is: ['2024-06-10'],
  },
  { of: 'stories', text: 'The strike, due to end on Thursday, may be extended.', is: ['none', '>2024-06-13'] },
  {
    of: 'stories',
    text: 'Three weeks before the vote on 7 July, the two parties are level.',
    is: ['none', '>2024-07-07'],
  },
  { of: 'stories', text: 'A ceasefire that was to begin at midnight on Friday never took hold.', is: ['none'] },
  {
    of: 'stories',
    text: 'The singer, who died on Sunday aged 81, sold 60 million records.',
    is: ['none', '2024-06-09'],
  },
  {
    of: 'stories',
    text: 'Ruiz, 81, died on Sunday at her home in Kelmar, her family said on Wednesday.',
    is: ['2024-06-09'],
  },
  { of: 'stories', text: 'The new rules come into force on 1 January 2025.', is: ['>2025-01-01'] },
  {
    of: 'stories',
    text: 'On Monday, a court in the capital rejected a bid by the owner to delay the trial until September.',
    is: ['2024-06-10'],
  },
  { of: 'stories', text: 'The airline has cancelled flights to Tarsa through Sunday.', is: ['none'] },
  { of: 'stories', text: 'Heavy snow in January 1987 cut the village off for nine days.', is: ['1987-01'] },
  { of: 'stories', text: 'An earlier vote, held in March, was annulled.', is: ['none'] },
  { of: 'stories', text: 'The company will report its results for the quarter on 25 July.', is: ['>2024-07-25'] },
  {
    of: 'stories',
    text: 'Prosecutors say that Lind met the two men in Sunda on 14 November 2021 and paid them in cash.',
    is: ['2021-11-14'],
  },
  {
    of: 'stories',
    text: 'Lind was extradited from Sunda on Tuesday, seven months after his arrest there.',
    is: ['2024-06-11'],
  },
  {
    of: 'stories',
    text: 'Thousands gathered outside the town hall on Monday evening as the council debated the closure.',
    is: ['2024-06-10'],
  },
  {
    of: 'stories',
    text: 'The council had voted in 2021 to keep the baths open, but reversed that decision last month.',
    is: ['2021', '2024-05'],
  },
  {
    of: 'stories',
    text: 'A magistrate remanded the two brothers in custody on Friday until a hearing on 21 June.',
    is: ['2024-06-07'],
  },
  {
    of: 'stories',
    text: 'The two brothers are accused of setting fire to the mill on the night of 30 May.',
    is: ['none', '2024-05-30'],
  },
  {
    of: 'stories',
    text: 'Witnesses described how the bus skidded off the road shortly after 6 a.m. on Tuesday.',
    is: ['2024-06-11'],
  },
  { of: 'stories', text: 'The bus company had been fined in 2022 for letting drivers work too long.', is: ['2022'] },
  { of: 'stories', text: 'Union leaders will ask members on Friday to approve the offer.', is: ['>2024-06-14'] },
  { of: 'stories', text: 'Members have until 28 June to vote.', is: ['none', '>2024-06-28'] },
  {
    of: 'stories',
    text: 'An aftershock of magnitude 5.1 rattled the region early on Wednesday, sending people into the streets.',
    is: ['2024-06-12'],
  },
  {
    of: 'stories',
    text: 'The quake, which struck on 1 June, left 40,000 people without a home.',
    is: ['none', '2024-06-01'],
  },
  {
    of: 'stories',
    text: 'Sunda declared a state of emergency in four provinces on Sunday and asked its neighbours for help.',
    is: ['2024-06-09'],
  },
  {
    of: 'stories',
    text: 'A first plane with tents and medicine landed in Kelmar at noon on Monday.',
    is: ['2024-06-10'],
  },
  { of: 'stories', text: 'Heavy rain is forecast for the weekend.', is: ['none'] },
  {
    of: 'stories',
    text: 'The opposition accused the government on Tuesday of hiding a report that it received in April.',
    is: ['2024-06-11'],
  },
  { of: 'stories', text: 'Solt, who took over from Dovar in March, has ruled out an early election.', is: ['none'] },
  { of: 'stories', text: 'At a rally in Tarsa on Saturday, Solt said taxes would fall next year.', is: ['2024-06-08'] },
  {
    of: 'stories',
    text: 'The sale of the shipyard to a rival for 90 million crowns was completed on Friday.',
    is: ['2024-06-07'],
  },
  { of: 'stories', text: 'The shipyard built its last ferry in 2016.', is: ['2016'] },
  {
    of: 'stories',
    text: 'Experts from Merrow arrive on Thursday to study the wreck.',
    is: ['>2024-06-13', 'none', '2024-06-13'],
  },
  {
    of: 'stories',
    text: 'The wreck was spotted by a fisherman on Sunday, two days after the search had been called off.',
    is: ['2024-06-09'],
  },
  {
    of: 'stories',
    text: 'Trading in the shares was suspended at 10.15 a.m. on Monday after they had lost a third of their value.',
    is: ['2024-06-10'],
  },
  {
    of: 'stories',
    text: 'The minister told reporters that the bridge, closed since February, would reopen on 5 July.',
    is: ['>2024-07-05'],
  },
  {
    of: 'stories',
    text: 'Detectives searched a house in Aspen on Wednesday in connection with the disappearance of the girl on 18 May.',
    is: ['2024-06-12'],
  },
  { of: 'stories', text: 'The girl was last seen on 18 May at a bus stop in Aspen.', is: ['2024-05-18'] },
];
