import { type Annotated, said } from './annotated.ts';

/** Every way in which English prints marks, and in which they go wrong. */
export const MARKS: readonly Annotated[] = [
  {
    id: 'straight marks and inches',
    language: 'en',
    text: `"No," said plumber Haru Sato. "Not this year." Asked whether that meant next year, he said: "Perhaps." The 6" pipe and the 12" main had both burst.`,
    said: [said('No,', 'Haru Sato'), said('Not this year.', 'Haru Sato'), said('Perhaps.', 'Haru Sato')],
  },
  {
    id: 'curly and straight marks mixed',
    language: 'en',
    text: `“We are still counting," said returning officer Omar Hadi. "Nobody should claim victory tonight.”`,
    said: [said('We are still counting,', 'Omar Hadi'), said('Nobody should claim victory tonight.', 'Omar Hadi')],
  },
  {
    id: 'British single marks',
    language: 'en',
    text: `‘We didn’t expect the dog’s owner to turn up,’ said PC Alan Hewes. ‘It’s been a long day for everyone’s nerves.’

The dogs’ home in Marling said it was ‘full to the rafters’. Its manager, Tess Rowe, said: ‘We can’t take another one.’`,
    said: [
      said('We didn’t expect the dog’s owner to turn up,', 'Alan Hewes'),
      said('It’s been a long day for everyone’s nerves.', 'Alan Hewes'),
      said('full to the rafters', 'The dogs’ home in Marling | The dogs’ home'),
      said('We can’t take another one.', 'Tess Rowe'),
    ],
  },
  {
    id: 'British marks around others',
    language: 'en',
    text: `‘My father told me, “Never trust a quiet river,” and he was right,’ said Tomas Vega, who lost his house. ‘He said it every spring,’ his sister, Maria Vega, recalled.`,
    said: [
      said('My father told me, “Never trust a quiet river,” and he was right,', 'Tomas Vega'),
      said('He said it every spring,', 'Maria Vega'),
    ],
  },
  {
    id: 'straight single marks',
    language: 'en',
    text: `'It's over,' said referee Ann Pike. 'Go home.' Coach Dan Roe didn't argue. 'She's right,' he said.`,
    said: [said("It's over,", 'Ann Pike'), said('Go home.', 'Ann Pike'), said("She's right,", 'Dan Roe')],
  },
  {
    id: 'marks within marks',
    language: 'en',
    text: `“He told me, ‘Run,’ and I ran,” said Lucy Arden, 19. “I can still hear him say ‘run.’”`,
    said: [said('He told me, ‘Run,’ and I ran,', 'Lucy Arden'), said('I can still hear him say ‘run.’', 'Lucy Arden')],
  },
  {
    id: 'reopened paragraphs',
    language: 'en',
    text: `Harbour master Ines Duarte described the collision in a statement.

“The tanker ignored two radio calls. We saw it turn late and we sounded the horn.

“By then there was nothing to be done. The pier was gone in ten seconds,” she said.

The port reopened on Friday.`,
    said: [
      said(
        'The tanker ignored two radio calls. We saw it turn late and we sounded the horn.\n\n“By then there was nothing to be done. The pier was gone in ten seconds,',
        'Ines Duarte',
      ),
    ],
  },
  {
    id: 'an unclosed mark',
    language: 'en',
    text: `Warden Eli Crane said: “The lower path is closed until further notice.

Hikers were not convinced. “We came a long way,” said Moira Stack. “We will walk.”`,
    said: [
      said('The lower path is closed until further notice.', 'Eli Crane'),
      said('We came a long way,', 'Moira Stack'),
      said('We will walk.', 'Moira Stack'),
    ],
  },
  {
    id: 'an opening mark where a closing one belongs',
    language: 'en',
    text: `“The last ferry is gone,“ said dispatcher Rolf Anker. “There is a bus at six.”

“I will sleep here,” said passenger June Abara.`,
    said: [
      said('The last ferry is gone,', 'Rolf Anker'),
      said('There is a bus at six.', 'Rolf Anker'),
      said('I will sleep here,', 'June Abara'),
    ],
  },
  {
    id: 'a mark that closes what was never opened',
    language: 'en',
    text: `The dam will hold,” engineer Sara Lund said. “At least until Monday.”`,
    said: [said('At least until Monday.', 'Sara Lund')],
  },
  {
    id: 'wrapped lines',
    language: 'en',
    text: `Council leader Hedda Moss called the flood of letters a “wave of love” that
was “still a long way
from breaking.”

“People are writing from places that we had to look up on a map, and
we will answer every one of them,” Moss told the Harbour Times
in an interview.`,
    said: [
      said('wave of love', 'Hedda Moss'),
      said('still a long way from breaking.', 'Hedda Moss'),
      said(
        'People are writing from places that we had to look up on a map, and we will answer every one of them,',
        'Hedda Moss',
        { audience: 'Harbour Times' },
      ),
    ],
  },
  {
    id: 'words hyphenated at line ends',
    language: 'en',
    text: `“The committee was never shown the second re-
port,” said Dana Whit-
man, its vice chair. “We voted blind, and the pub-
lic paid for it.”`,
    said: [
      said('The committee was never shown the second report,', 'Dana Whitman'),
      said('We voted blind, and the public paid for it.', 'Dana Whitman'),
    ],
  },
  {
    id: 'typewriter marks',
    language: 'en',
    text: "``We are done here,'' said auctioneer Bill Tarn. ``Everything must be paid by noon.''",
    said: [said('We are done here,', 'Bill Tarn'), said('Everything must be paid by noon.', 'Bill Tarn')],
  },
  {
    id: 'a dash within and around',
    language: 'en',
    text: `“There was a light — a green light — above the mast,” said fisherman Cal Dorn — he was alone on deck — “and then there was no mast.”`,
    said: [
      said('There was a light — a green light — above the mast,', 'Cal Dorn'),
      said('and then there was no mast.', 'Cal Dorn'),
    ],
  },
];
