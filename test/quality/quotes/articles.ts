import type { Annotated } from './annotated.ts';
import { ATTRIBUTED } from './attributed.ts';
import { EDITED } from './edited.ts';
import { GERMAN } from './german.ts';
import { HARD } from './hard.ts';
import { LANGUAGES } from './languages.ts';
import { LONGER } from './longer.ts';
import { LONGEST } from './longest.ts';
import { MARKS } from './marks.ts';
import { PEOPLE } from './people.ts';
import { PRESS } from './press.ts';
import { RELAYED } from './relayed.ts';
import { UNSAID } from './unsaid.ts';

/** All annotated articles. Names, outlets and events are invented. */
export const ARTICLES: readonly Annotated[] = [
  ...ATTRIBUTED,
  ...PEOPLE,
  ...RELAYED,
  ...MARKS,
  ...UNSAID,
  ...HARD,
  ...LONGER,
  ...LONGEST,
  ...PRESS,
  ...GERMAN,
  ...EDITED,
  ...LANGUAGES,
];
