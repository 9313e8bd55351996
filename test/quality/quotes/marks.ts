import { type Annotated, said } from './annotated.ts';

/** Every way in which English prints marks, and in which they go wrong. */
export const MARKS: readonly Annotated[] = [
  {
    id: 'straight marks and inches',
    language: 'en',
    text: `"Yes," said glazier Haru Sato. "By next week." Asked if the price had gone up, he said: "A little." Of the panes, one was 9" wide and the other 14" tall.`,
    said: [said('Yes,', 'Haru Sato'), said('By next week.', 'Haru Sato'), said('A little.', 'Haru Sato')],
  },
  {
    id: 'curly and straight marks mixed',
    language: 'en',
    text: `“The boxes came in late," said election clerk Omar Hadi. "No winner will be named before noon.”`,
    said: [said('The boxes came in late,', 'Omar Hadi'), said('No winner will be named before noon.', 'Omar Hadi')],
  },
  {
    id: 'British single marks',
    language: 'en',
    text: `‘They hadn’t told the lad’s mother which gate,’ said PC Alan Hewes. ‘There’s nobody who’d call that the girls’ fault.’

The dogs’ home in Marling said it was ‘full to the rafters’. Its manager, Tess Rowe, said: ‘We can’t take another one.’`,
    said: [
      said('They hadn’t told the lad’s mother which gate,', 'Alan Hewes'),
      said('There’s nobody who’d call that the girls’ fault.', 'Alan Hewes'),
      said('full to the rafters', 'The dogs’ home in Marling | The dogs’ home'),
      said('We can’t take another one.', 'Tess Rowe'),
    ],
  },
  {
    id: 'British marks around others',
    language: 'en',
    text: `‘Grandmother would say, “Count the goats before rain,” and we laughed,’ said Tomas Vega, whose barn was swept off. ‘He said it every spring,’ his sister, Maria Vega, recalled.`,
    said: [
      said('Grandmother would say, “Count the goats before rain,” and we laughed,', 'Tomas Vega'),
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
    text: `Ines Duarte, who drives the number 9 tram, told the inquiry what she saw.

“The lorry came down Mill Lane without lights. I rang the bell and braked as hard as I could.

“Nobody can stop forty tons on wet rails. It was over before I could stand up,” she said.

Trams ran again on Friday.`,
    said: [
      said(
        'The lorry came down Mill Lane without lights. I rang the bell and braked as hard as I could.\n\n“Nobody can stop forty tons on wet rails. It was over before I could stand up,',
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
    text: `“Nobody on the board had read the pages that mat-
tered,” said Edda Lind-
ner, its youngest member. “They signed in a hurry, and the vil-
lages lost a bridge.”`,
    said: [
      said('Nobody on the board had read the pages that mattered,', 'Edda Lindner'),
      said('They signed in a hurry, and the villages lost a bridge.', 'Edda Lindner'),
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
