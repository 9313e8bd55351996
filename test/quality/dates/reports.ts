import type { DatedSentence } from './annotated.ts';

/** Sentences as long as those of news agencies, that the rules were made on. */
export const REPORTS: readonly DatedSentence[] = [
  {
    of: 'reports',
    text: 'Thousands of teachers marched through Varn on 4 June in the biggest protest since the government announced pay cuts in March.',
    is: ['2024-06-04'],
  },
  {
    of: 'reports',
    text: 'Two soldiers were killed and five wounded on Saturday when their convoy hit a roadside bomb near the border town of Keln, the army said in a statement on Sunday.',
    is: ['2024-06-08'],
  },
  {
    of: 'reports',
    text: 'The airline, which has been under bankruptcy protection since 2022, said on Monday that it had agreed to sell its cargo arm to Northfield for 310 million dollars.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'A court in Halden sentenced the former mayor, Petra Lund, to six years in prison on Thursday for taking bribes from a builder between 2015 and 2018.',
    is: ['2024-06-13'],
  },
  {
    of: 'reports',
    text: 'Prosecutors, who had asked for ten years, said they would appeal against the verdict, which was handed down on 7 June.',
    is: ['none'],
  },
  {
    of: 'reports',
    text: 'Gunmen attacked a bus carrying miners to a shift near Dorrin early on Wednesday, wounding nine, days after a truce between rival unions broke down.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'Heavy rain that began on Sunday has cut off dozens of villages in the south, where soldiers dropped food from helicopters on Tuesday.',
    is: ['none'],
  },
  {
    of: 'reports',
    text: 'Police arrested three men in dawn raids on Wednesday in connection with the theft of a Roman mosaic, which disappeared from the museum in 2016.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'In a ruling issued on Monday, the constitutional court said that the law, adopted in 2020, violated the right to privacy.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'At least 14 migrants drowned and dozens were missing after their boat capsized off Tarsa on Sunday, the coast guard said.',
    is: ['2024-06-09', 'none'],
  },
  {
    of: 'reports',
    text: 'The rebel group, once the largest in the region, handed over its last weapons to United Nations monitors on 20 May under a peace deal that was signed in 2022.',
    is: ['2024-05-20'],
  },
  {
    of: 'reports',
    text: 'Following talks in Geneva on Saturday, the foreign ministers of both states said they would restore full diplomatic ties, cut in 2018.',
    is: ['none', '2024-06-08'],
  },
  {
    of: 'reports',
    text: 'Wheat futures, which had climbed to a record in March, fell more than 3 percent on Tuesday as rain reached the plains.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'Sixteen people were still missing on Thursday, a day after a landslide swept away part of a mining camp in the hills above Dorrin, the governor said.',
    is: ['2024-06-13'],
  },
  {
    of: 'reports',
    text: 'Voters in the island state go to the polls on 23 June to choose a successor to Tomas Reil, who died in office in February.',
    is: ['>2024-06-23'],
  },
  {
    of: 'reports',
    text: 'The minister resigned late on Wednesday, hours after a newspaper reported that she had failed to declare a house bought in 2014.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'Under the plan, presented on 6 June by the transport ministry, the line will be closed for two years from 2026.',
    is: ['none', '>2026'],
  },
  {
    of: 'reports',
    text: 'Fighting erupted again on Friday around the airport, which has changed hands three times since April, and continued into the night, residents said.',
    is: ['2024-06-07'],
  },
  {
    of: 'reports',
    text: 'The hospital, opened in 1987 and due to be replaced in 2027, has no working lift, nurses told a hearing last Thursday.',
    is: ['2024-06-06'],
  },
  {
    of: 'reports',
    text: 'A gas explosion tore through a block of flats in the Lower Town on Monday evening, and firefighters were still searching the rubble on Wednesday for a family of four.',
    is: ['2024-06-10', '2024-06-12'],
  },
  {
    of: 'reports',
    text: 'Negotiators who have met behind closed doors since 3 June reached agreement on Tuesday on the outline of a fisheries treaty.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'Protesters set fire to the town hall of Keln overnight and threw stones at police, who responded with tear gas, witnesses said on Tuesday.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'A bill that would ban the mining of sand from beaches, introduced in February, passed the lower house on Wednesday by 90 votes to 61.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'Since the shelling resumed on 1 June, more than 12,000 people have fled the valley, according to the aid group.',
    is: ['none'],
  },
  {
    of: 'reports',
    text: 'The former general, wanted by the tribunal since 2011, was flown to The Hague on Monday, a day after special forces seized him in a mountain village.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'Inflation slowed to 4.1 percent in May from 4.6 percent in April, the statistics office said on Thursday, as energy costs eased.',
    is: ['2024-05', '2024-06-13'],
  },
  {
    of: 'reports',
    text: 'The dam, whose reservoir supplies two million people, was declared safe on 29 May after engineers closed a crack that had been found in December.',
    is: ['2024-05-29'],
  },
  {
    of: 'reports',
    text: 'Carmaker Lodra will cut 2,400 jobs at its plant in Merrow by the end of 2025, it announced on Tuesday, blaming weak demand for diesel vans.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'On Monday evening, as crowds were leaving the stadium, part of a stand gave way, injuring 60 people, 11 of them seriously.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'A tanker carrying fuel oil ran aground on Thursday off the Corran reef, a nature reserve since 1984, and was leaking into the sea, the port authority said.',
    is: ['2024-06-13'],
  },
  {
    of: 'reports',
    text: 'Mining group Arda said it would reopen its copper mine in the north in 2025, two years after floods forced it to close.',
    is: ['>2025'],
  },
  {
    of: 'reports',
    text: 'The archbishop, who had led the church for two decades, died on Tuesday in a hospital in Varn, where he had been treated for pneumonia since late May.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'Ten days after the storm made landfall on 28 May, a third of the island was still without power on Friday, the utility said.',
    is: ['2024-06-07'],
  },
  {
    of: 'reports',
    text: 'The judge adjourned the trial until 2 September on Wednesday after a key witness failed to appear.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'Security forces killed four gunmen in a shootout on Sunday in the border district of Sova, where 31 people died in a bombing in 2023.',
    is: ['2024-06-09'],
  },
];
