import { type Annotated, said } from './annotated.ts';

/** Stories in the styles of several desks, written before the engine was run on them and then read line by line. */
export const READ: readonly Annotated[] = [
  {
    id: 'an agency on a port strike',
    language: 'en',
    text: `PORT ASTRAL, March 4 (Meridian Wire) - Dockers at the continent's second-largest container terminal walked out on Tuesday, stranding 41 ships, after talks on weekend pay collapsed, the port authority and union officials said.

The Port Authority of Astral called the walkout "regrettable and avoidable" and said it would seek an injunction. "Every hour of this costs the country four million crowns," spokeswoman Ilka Brenn told reporters at the terminal gate.

The Dockers' Federation rejected that figure. Its general secretary, Owen Tarrow, said the employers had "walked into this with their eyes open" and that members would return "the minute there is a number on paper."

"We are not asking for the moon," Tarrow said. "We are asking for Sunday."

Labour Minister Petra Solberg, who met both sides overnight, said she remained "cautiously hopeful" but warned that the government would not "stand at the quayside and watch."

Asked whether troops could be used to move perishable goods, Solberg replied: "Nobody in this building has used that word, and I would be grateful if you did not either."

A spokesman for the retailers' group ShelfUnion, Dario Fenn, said supermarkets had stock for nine days. After that, he added, "people will start to notice the bananas."

The European Shippers Council said in a statement that the dispute "could not have come at a worse time." It urged the sides to accept mediation.

Two people familiar with the talks, who were not authorised to speak publicly, said the gap had narrowed to "a rounding error" before the federation's executive voted to leave.

The walkout is the first at Astral since 2009, when a previous minister, Karl Joost, famously described the dockers as "the last aristocrats." Tarrow, then a crane driver, led that dispute too.

"He has not mellowed," said Brenn, who was a junior press officer at the time. "Neither have we."`,
    said: [
      said('regrettable and avoidable', 'Port Authority of Astral'),
      said('Every hour of this costs the country four million crowns,', 'Ilka Brenn'),
      said('walked into this with their eyes open', 'Owen Tarrow'),
      said('the minute there is a number on paper.', 'Owen Tarrow'),
      said('We are not asking for the moon,', 'Owen Tarrow'),
      said('We are asking for Sunday.', 'Owen Tarrow'),
      said('cautiously hopeful', 'Petra Solberg'),
      said('stand at the quayside and watch.', 'Petra Solberg'),
      said(
        'Nobody in this building has used that word, and I would be grateful if you did not either.',
        'Petra Solberg',
      ),
      said('people will start to notice the bananas.', 'Dario Fenn'),
      said('could not have come at a worse time.', 'European Shippers Council'),
      said('a rounding error', 'Two people familiar with the talks | Two people | nobody'),
      said('the last aristocrats.', 'Karl Joost'),
      said('He has not mellowed,', 'Ilka Brenn'),
      said('Neither have we.', 'Ilka Brenn'),
    ],
  },
  {
    id: 'a magazine on a bell founder',
    language: 'en',
    text: `The furnace had been lit at four, and by the time I arrived the shed smelled of scorched clay and coffee. Marguerite Oduya was on her knees beside the pit, brushing loam from a mould the size of a small car.

“You can’t hurry her,” she said, without looking up. It took me a moment to understand that she meant the bell.

Oduya, who is sixty-three, has cast two hundred and twelve bells. Her father, Anselm, cast nine, and then went blind. “He would stand where you’re standing and listen to me pour,” she told me. “If I was late he’d tap his stick. Once. Never twice.”

Her apprentice, a tall, unsmiling twenty-year-old called Joss Pellow, wheeled in the first barrow of tin. He had come to the foundry from a school for excluded boys, and for the first month had not spoken at all.

“I thought he was deaf,” Oduya said later. “Then one day he said, ‘It’s flat.’ And it was flat. By a hair. I’d missed it.”

Pellow shrugged when I asked him about this. “Everyone goes on about it,” he said. “It was obvious.”

At seven the priest came. Father Domenic Achterberg had driven from the coast with the parish treasurer, a Mrs. Lyle, who held a folder of receipts against her chest as though it might be taken from her. The old bell had cracked on Christmas Eve in the middle of the second carol.

“There was this sound,” Achterberg said. “Like a plate dropped in a restaurant.”

“Worse,” said Mrs. Lyle. “Like a cheque bouncing.”

Nobody laughed. The priest looked at the pit for a long time and then asked what happened if it went wrong.

“Then we dig it up and break it and start again,” Oduya said.

“And the cost?”

“Mine,” she said.

The pour itself took four minutes. Pellow stood at the lip with a steel rod, his visor down, and called out numbers that meant nothing to me. When it was over he lifted the visor and I saw that he was crying, or sweating, or both. I asked him what he was thinking. “That it’s done,” he said. “That you can’t change it now.”

Outside, in the grey light, Oduya lit a cigarette and leaned on the wall. Her mother had wanted her to be a pharmacist. “She used to say, ‘A bell is a thing for other people’s weddings,’” she said. “I never did find an answer to that.”`,
    said: [
      said('You can’t hurry her,', 'Marguerite Oduya'),
      said('He would stand where you’re standing and listen to me pour,', 'Marguerite Oduya'),
      said('If I was late he’d tap his stick. Once. Never twice.', 'Marguerite Oduya'),
      said('I thought he was deaf,', 'Marguerite Oduya'),
      said('Then one day he said, ‘It’s flat.’ And it was flat. By a hair. I’d missed it.', 'Marguerite Oduya'),
      said('Everyone goes on about it,', 'Joss Pellow'),
      said('It was obvious.', 'Joss Pellow'),
      said('There was this sound,', 'Domenic Achterberg'),
      said('Like a plate dropped in a restaurant.', 'Domenic Achterberg'),
      said('Worse,', 'Lyle'),
      said('Like a cheque bouncing.', 'Lyle'),
      said('Then we dig it up and break it and start again,', 'Marguerite Oduya'),
      said('And the cost?', 'Domenic Achterberg | nobody'),
      said('Mine,', 'Marguerite Oduya'),
      said('That it’s done,', 'Joss Pellow'),
      said('That you can’t change it now.', 'Joss Pellow'),
      said('She used to say, ‘A bell is a thing for other people’s weddings,’', 'Marguerite Oduya'),
      said('I never did find an answer to that.', 'Marguerite Oduya'),
    ],
  },
  {
    id: 'a court on a ferry fire',
    language: 'en',
    text: `A ferry engineer "laughed off" warnings about a leaking fuel pipe hours before a fire that killed six passengers, a jury was told on Monday.

Raymond Coyle, 52, of Saltmarsh Road, Eastry, denies six counts of manslaughter by gross negligence. His co-accused, the ferry company Straitway Lines, denies a charge under the Shipping Act.

Opening the case for the Crown, Judith Maddern KC said the pipe had been bound with tape and "what appears to be part of a bicycle tyre." The jury would hear, she said, that Coyle had been told about it at least three times.

"This was not an accident waiting to happen," Ms Maddern told Eastry Crown Court. "It was an accident that had been sent an invitation."

She read from a text message sent by a deckhand, Luke Farr, to his girlfriend the night before the fire. "Ray says if it goes it goes," it said. "He thinks it's funny."

Mr Farr, 23, died trying to open a jammed door on the car deck.

Giving evidence, his girlfriend, Amy Soames, said he had been "scared of that boat." Asked by Ms Maddern why he had not left, she said: "He had two weeks to go. He was counting them."

Cross-examined by Tobias Venn KC, for Coyle, Ms Soames accepted that she had never met the engineer. Mr Venn put it to her that Luke "liked a story." "He did," she replied. "He didn't make them up."

The company's former safety manager, Helen Draycott, told the jury she had emailed her superiors in January asking for the vessel to be withdrawn. The reply, from operations director Paul Strang, was one line: "Noted, but she sails."

Ms Draycott broke down as the email was shown on screens in the court. "I should have rung somebody," she said. "I should have rung the coastguard, the papers, anybody."

The judge, Mrs Justice Okafor, told jurors to put out of their minds anything they had read. "You are the only eight men and four women in this county," she said, "who are not entitled to an opinion until I say so."

Outside court, a solicitor for the families, Neil Bray, said they had waited four years for this day. He added: "They would ask for quiet, and they would ask for the truth, in that order."

The trial continues.`,
    said: [
      said('laughed off', null),
      said('what appears to be part of a bicycle tyre.', 'Judith Maddern'),
      said('This was not an accident waiting to happen,', 'Judith Maddern'),
      said('It was an accident that had been sent an invitation.', 'Judith Maddern'),
      said('Ray says if it goes it goes,', 'Luke Farr | text message | nobody'),
      said("He thinks it's funny.", 'Luke Farr | text message | nobody'),
      said('scared of that boat.', 'Amy Soames'),
      said('He had two weeks to go. He was counting them.', 'Amy Soames'),
      said('liked a story.', 'Tobias Venn'),
      said('He did,', 'Amy Soames'),
      said("He didn't make them up.", 'Amy Soames'),
      said('Noted, but she sails.', 'Paul Strang | nobody'),
      said('I should have rung somebody,', 'Helen Draycott'),
      said('I should have rung the coastguard, the papers, anybody.', 'Helen Draycott'),
      said('You are the only eight men and four women in this county,', 'Okafor'),
      said('who are not entitled to an opinion until I say so.', 'Okafor'),
      said('They would ask for quiet, and they would ask for the truth, in that order.', 'Neil Bray'),
    ],
  },
  {
    id: 'a parliament on water bills',
    language: 'en',
    text: `There were angry scenes in the Assembly on Wednesday as ministers defended a rise of a fifth in water bills.

The opposition leader, Fiona Kasprzak, said families were being made to pay "for forty years of somebody else's dividends." The Prime Minister answered that she had "a short memory and a long list of friends in the industry."

"That is beneath him," Ms Kasprzak shot back. "It is beneath even him."

The Speaker, Sir Alun Prosser, had to intervene three times. "Honourable members will not throw paper," he said at one point. "I saw it. I am not blind."

Rising to the dispatch box, Environment Secretary Leon Abara told MPs the increase would "mend the pipes that members opposite forgot they owned." He was interrupted by the Liberal member for Westry, Gwen Halloran, who asked whether he had ever seen a sewage outfall. "I have seen this chamber," Mr Abara said, to laughter.

Backbenchers on his own side were less amused. Dame Ruth Ellery, who chairs the environment committee, called the plan "a tax with a tap on it." Her colleague Simon Doyle-Hart said he would vote for it "with a peg on my nose."

The Green group leader, Kofi Mensah-Lund, quoted a letter from a constituent, a retired nurse. "'I have stopped having baths,'" he read. "'I have not told my daughter.'" He then turned to the government benches and said: "Tell her about your pipes."

Outside the chamber, the Prime Minister's spokesman refused to be drawn on whether the rise might be phased in. "The plan is the plan," he said. A spokeswoman for Ms Kasprzak said it was "the first honest thing they have said all week, and it isn't even a sentence."

The regulator, WaterWatch, declined to comment. Industry body Clearstream welcomed what it called "overdue realism."

The bill passed by 11 votes.`,
    said: [
      said("for forty years of somebody else's dividends.", 'Fiona Kasprzak'),
      said('a short memory and a long list of friends in the industry.', 'Prime Minister'),
      said('That is beneath him,', 'Fiona Kasprzak'),
      said('It is beneath even him.', 'Fiona Kasprzak'),
      said('Honourable members will not throw paper,', 'Alun Prosser'),
      said('I saw it. I am not blind.', 'Alun Prosser'),
      said('mend the pipes that members opposite forgot they owned.', 'Leon Abara'),
      said('I have seen this chamber,', 'Leon Abara'),
      said('a tax with a tap on it.', 'Ruth Ellery'),
      said('with a peg on my nose.', 'Simon Doyle-Hart'),
      said("'I have stopped having baths,'", 'Kofi Mensah-Lund'),
      said("'I have not told my daughter.'", 'Kofi Mensah-Lund'),
      said('Tell her about your pipes.', 'Kofi Mensah-Lund'),
      said('The plan is the plan,', "the Prime Minister's spokesman | nobody"),
      said(
        "the first honest thing they have said all week, and it isn't even a sentence.",
        'A spokeswoman for Ms Kasprzak | nobody',
      ),
      said('overdue realism.', 'Clearstream'),
    ],
  },
  {
    id: 'a sports interview',
    language: 'en',
    text: `Three weeks after the injury that was supposed to end her season, sprinter Nadine Falk ran 10.94 in the rain. The Valley Post met her at the track in Holm with her coach, Bertil Rask.

Valley Post: You were told six months. What happened?

Falk: I have a very bad memory for what doctors tell me. No, seriously, the scan looked worse than the leg felt.

Valley Post: Bertil, did you believe her?

Rask: Not for one second. I put her on the bike to prove her wrong, and she rode it for two hours and asked what was next.

Falk: He hid the spikes. I found them in his car.

Valley Post: People say that the final in Oruna will be between you and Celeste Amadi.

Falk: People say that every year. Celeste once told me, "They need two names for the poster." I think she is right.

Valley Post: And after Oruna?

Falk: Sleep. Then Bertil has promised to teach me to fish.

Amadi, who runs in the second heat on Friday, was more guarded when asked about her rival at a press conference. "Nadine is Nadine," she said. "You don't plan for Nadine."`,
    said: [
      said(
        'I have a very bad memory for what doctors tell me. No, seriously, the scan looked worse than the leg felt.',
        'Nadine Falk',
      ),
      said(
        'Not for one second. I put her on the bike to prove her wrong, and she rode it for two hours and asked what was next.',
        'Bertil Rask',
      ),
      said('He hid the spikes. I found them in his car.', 'Nadine Falk'),
      said(
        'People say that every year. Celeste once told me, "They need two names for the poster." I think she is right.',
        'Nadine Falk',
      ),
      said('Sleep. Then Bertil has promised to teach me to fish.', 'Nadine Falk'),
      said('Nadine is Nadine,', 'Celeste Amadi'),
      said("You don't plan for Nadine.", 'Celeste Amadi'),
    ],
  },
];
