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
  {
    of: 'reports',
    text: 'Talks aimed at ending a strike by air traffic controllers collapsed late on Tuesday, raising fears of delays for thousands of holidaymakers, the airport operator said.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'Lawyers for the family of a student shot dead by police in 2022 welcomed the ruling, which was handed down on Wednesday by a court in Halden.',
    is: ['2024-06-12', 'none'],
  },
  {
    of: 'reports',
    text: 'Dozens of people were feared dead on Monday after a passenger plane crashed into a hillside while trying to land in fog at Dorrin airport.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'The leader of the opposition, who returned from exile in March, told a rally of several thousand supporters on Sunday that he would run for president.',
    is: ['2024-06-09'],
  },
  {
    of: 'reports',
    text: 'Two women and a child were among those killed in an air strike on a market in the town of Sova on Friday, doctors at the local hospital said.',
    is: ['2024-06-07'],
  },
  {
    of: 'reports',
    text: 'A cargo ship carrying grain left the port of Keln on Saturday for the first time since the blockade began in February.',
    is: ['2024-06-08'],
  },
  {
    of: 'reports',
    text: "Thousands of passengers were stranded on Thursday as a power failure shut down the capital's metro, hours before the start of the morning rush.",
    is: ['2024-06-13'],
  },
  {
    of: 'reports',
    text: 'The body that oversees elections said it had received 140 complaints since voting ended on 3 June.',
    is: ['none'],
  },
  {
    of: 'reports',
    text: 'Police said they had found the car used by the robbers burnt out in a forest near Alm on 6 June, three days after the raid.',
    is: ['2024-06-06'],
  },
  {
    of: 'reports',
    text: 'Tens of thousands took to the streets of Merrow on Monday night, hours after parliament passed a law that critics say will muzzle the press.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: 'The volcano, dormant for two centuries, began to spew ash on 27 May, forcing the evacuation of nine villages on its southern flank.',
    is: ['2024-05-27'],
  },
  {
    of: 'reports',
    text: 'Having failed twice to form a government, the prime minister-designate handed back his mandate on Wednesday, leaving the president to name a new candidate.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'With temperatures expected to reach 43 degrees, the authorities in Orvel on Tuesday closed schools and opened cooling centres for the elderly.',
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'A spokeswoman declined to say whether the company had known of the defect before the accident on 2 April.',
    is: ['none'],
  },
  {
    of: 'reports',
    text: 'A former soldier who shot nine people at a shopping centre in 2021 was sentenced to life in prison on Wednesday by a judge who called him a danger to society.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'Some 300 firefighters, backed by six planes, were battling a blaze on Sunday that has destroyed more than 9,000 hectares of pine forest since Thursday.',
    is: ['2024-06-09'],
  },
  {
    of: 'reports',
    text: 'The ministry confirmed on Monday that a second case of bird flu had been found at a poultry farm outside Keln, where 40,000 hens were culled last month.',
    is: ['2024-06-10'],
  },
  {
    of: 'reports',
    text: "At least seven inmates died in a riot that broke out on 5 June in the overcrowded prison of Dorrin, the governor's office said.",
    is: ['2024-06-05', 'none'],
  },
  {
    of: 'reports',
    text: 'The ban, agreed by the cabinet in April, will come into force on 1 July, although shops may sell off their stocks until the end of the year.',
    is: ['>2024-07-01'],
  },
  {
    of: 'reports',
    text: 'Mira Sand, 38, became the first woman to lead the party when she defeated the incumbent by 61 votes to 48 in a ballot on Wednesday.',
    is: ['2024-06-12'],
  },
  {
    of: 'reports',
    text: 'Residents, many of whom lost their homes in the flood of 2019, say that little has been done to protect them.',
    is: ['none'],
  },
  {
    of: 'reports',
    text: "Oil prices rose more than 2 percent on Tuesday after a pipeline that carries a tenth of the region's exports was damaged by an explosion.",
    is: ['2024-06-11'],
  },
  {
    of: 'reports',
    text: 'The United Nations envoy arrived in the capital on Saturday for talks with both sides, his third visit since fighting resumed in April.',
    is: ['2024-06-08'],
  },
  {
    of: 'reports',
    text: "The bank's chief executive, Olin Gray, stepped down with immediate effect on Monday after an internal inquiry found that he had misled the board about a loan made in 2020.",
    is: ['2024-06-10'],
  },
];
