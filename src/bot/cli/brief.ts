import { renderMarkdown } from '../../adapters/console/markdown.ts';
import { renderCard, type Terminal } from '../../adapters/console/render.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import { briefingCard } from '../../briefings/cards/briefing.ts';
import { nearestTopics } from '../chat/nearest.ts';
import type { Config } from '../config.ts';
import { failedFor } from '../ingest/reports.ts';
import { briefTopic, chooseTopic } from '../library/brief.ts';
import { libraryOf } from '../library.ts';
import { openForReading } from '../open-archive.ts';
import { isUnfound, NOTHING, SIZES, VIEWS, type View, viewOf } from '../views.ts';
import {
  type Command,
  type CommandInput,
  duration,
  type ExitCode,
  type Surroundings,
  UsageError,
  wholeNumber,
} from './command.ts';
import { LENGTH_OPTIONS, lengthOf } from './length.ts';
import { requireConfig } from './settings.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

export const briefCommand: Command = {
  name: 'brief',
  words: 'TOPIC',
  summary: 'Prints the briefing on a topic: a name from TOPICS, or words to search.',
  options: [
    { name: 'since', value: '7d', summary: 'news of this span of time (the week up to the newest article)' },
    { name: 'view', value: 'VIEW', summary: 'one part alone: facts, quotes, background, timeline or sources (all)' },
    { name: 'facts', value: 'N', summary: 'at most so many key facts (5; 24 in their own view)' },
    { name: 'quotes', value: 'N', summary: 'at most so many quotes (5; 24 in their own view)' },
    ...LENGTH_OPTIONS,
    { name: 'format', value: 'FORMAT', summary: 'text, json (the whole briefing with its places) or markdown (text)' },
  ],
  examples: [
    'brief karabakh',
    'brief "gas price" --since 2w --facts 3',
    'brief karabakh --view timeline',
    'brief karabakh --format json',
  ],
  run,
};

async function run(input: CommandInput, around: Surroundings): Promise<ExitCode> {
  const since = duration(input, 'since');
  const view = oneOf(VIEWS, input, 'view');
  const request = {
    ...SIZES[view],
    ...lengthOf(input, 50),
    ...(input.options.quotes === undefined ? {} : { quotes: wholeNumber(input, 'quotes', 0, [0, 50]) }),
    ...(since === undefined ? {} : { since: around.now() - since }),
  };
  const format = oneOf(FORMATS, input, 'format');
  const config = requireConfig(around);
  const words = input.words.join(' ');
  const topic = chooseTopic(words, config.topics);
  if (!topic.ok) throw new UsageError(topic.problem);
  const { archive, memory, isSample } = await openForReading(config.storeUrl, around.now);
  try {
    const failed = await failedFor(topic, config, memory);
    const briefing = await briefTopic(archive, topic, { ...request, failed }, around.now());
    const hints = isUnfound(briefing) ? await libraryOf(archive).hints(topic.query) : [];
    around.out.write(
      written(viewOf(briefing, view), { format, words, hints, nothing: nothingIn(view, input) }, config, around),
    );
  } finally {
    await archive.close();
  }
  if (isSample)
    around.err.write('\nThese are the sample articles. Store your own with: npm run -s copydesk -- add PATH\n');
  return 0;
}

/** The choice that an option names, the first where it is not given. */
function oneOf<T extends string>(choices: readonly [T, ...T[]], { options }: CommandInput, name: string): T {
  const given = options[name] ?? choices[0];
  const choice = choices.find((each) => each === given);
  if (!choice) throw new UsageError(`--${name} takes ${choices.join(', ')}`);
  return choice;
}

/** Who allows too few words is not told that there is nothing to tell. */
function nothingIn(view: View, { options }: CommandInput): string {
  const isShort = view === 'facts' && (options.words ?? options.about) !== undefined;
  return isShort ? 'No sentence of these articles can stand as a fact by itself in so few words.' : NOTHING[view];
}

interface Shown {
  readonly format: Format;
  /** What was asked. */
  readonly words: string;
  readonly hints: readonly string[];
  /** What is said where there is nothing to show. */
  readonly nothing: string;
}

function written(
  briefing: Briefing,
  { format, words, hints, nothing }: Shown,
  config: Config,
  around: Surroundings,
): string {
  if (format === 'json') return `${JSON.stringify(briefing, null, 2)}\n`;
  const card = briefingCard(briefing, {
    timeZone: config.timeZone,
    now: around.now(),
    hints,
    nearest: nearestTopics(words, config.topics),
    nothing,
  });
  return format === 'markdown' ? renderMarkdown(card) : renderCard(card, terminalOf(around));
}

const WIDTH_OF_A_PIPE = 100;

/** Colours where the output is a terminal that has them; `NO_COLOR` and `FORCE_COLOR` decide otherwise (no-color.org). */
function terminalOf({ out, environment }: Surroundings): Terminal {
  const forced = environment.FORCE_COLOR;
  const isColoured = environment.NO_COLOR
    ? false
    : forced !== undefined
      ? forced !== '0'
      : out.isTTY === true && out.hasColors();
  return { width: out.columns ?? WIDTH_OF_A_PIPE, isColoured };
}
