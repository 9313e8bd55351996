import { ingest } from '../../../src/bot/ingest.ts';
import type { Draft, Instant } from '../../../src/briefings/article.ts';
import type { PrintedCorrection, PrintedLine } from '../../../src/briefings/digest/printed.ts';
import type { Outcome } from '../../../src/store/ledger.ts';
import { type openADesk, SAMPLES_NOW } from './desk.ts';

type Desk = Pick<Awaited<ReturnType<typeof openADesk>>, 'archive' | 'digests'>;

const HOUR = 3_600_000;
const MORNING = SAMPLES_NOW - 36.5 * HOUR;
const NEXT = MORNING + 24 * HOUR;

const PIER: Draft = {
  raw: [
    'Velmark closed its northern pier on Tuesday after divers found cracks in four piles, the harbour authority said.',
    'Some 240 ships wait outside the port.',
    '“We would rather lose a week than a ship,” harbour master Ines Duarte said.',
  ].join('\n\n'),
  format: 'text',
  source: 'Meridian Wire',
  title: 'Velmark closes four piers',
  url: 'https://meridian.example/pier',
  published: MORNING - 3 * HOUR,
};
const PIER_NOW: Draft = {
  ...PIER,
  title: 'Velmark closes a pier',
  raw: PIER.raw.replace('Some 240 ships wait', 'Some 24 ships wait').replace('four piles', 'six piles'),
};
const MAYOR: Draft = {
  raw: [
    'The mayor of Velmark sold the old fish market to her brother, two members of the council said on Wednesday.',
    'The market was closed in 2011.',
  ].join('\n\n'),
  format: 'text',
  source: 'Valley Post',
  title: 'Mayor sold market to brother',
  url: 'https://valley.example/market',
  published: MORNING - 2 * HOUR,
};

export const PRINTED = {
  ships: 'Some 240 ships wait outside the port.',
  words: 'We would rather lose a week than a ship,',
  market: 'The mayor of Velmark sold the old fish market to her brother, two members of the council said on Wednesday.',
} as const;

/**
 * Two articles that digests printed, of which one was changed and one taken back since: in two channels, one of which was told; a third
 * digest may not have arrived.
 */
export async function storeCorrected({ archive, digests }: Desk): Promise<void> {
  const store = async (draft: Draft, at: Instant) => {
    for await (const one of ingest([draft], archive, () => at)) if (one.outcome !== 'refused') return one.id;
    throw new Error('an article of the test was refused');
  };
  const print = async (
    subscription: string,
    slot: Instant,
    outcome: Outcome,
    lines: readonly PrintedLine[],
    corrections: readonly PrintedCorrection[] = [],
  ) => {
    const claim = (await digests.ledger.claim({ subscription, slot, part: 0 }, 'test', slot, slot + HOUR))!;
    await digests.editions.put(claim, { at: slot + 1_000, printed: { lines, corrections } }, []);
    await digests.ledger.settle(claim, outcome, slot + 2_000);
  };
  const pier = await store(PIER, MORNING - 3 * HOUR);
  const market = await store(MAYOR, MORNING - 2 * HOUR);
  const line = (kind: PrintedLine['kind'], article: string, text: string): PrintedLine => ({
    kind,
    text,
    parts: [text],
    article,
    revision: 1,
  });
  const lines = [line('fact', pier, PRINTED.ships), line('quote', pier, PRINTED.words)];
  for (const place of ['slack:C0HARBOUR', 'discord:1180000000000000001'])
    await print(`${place}/velmark`, MORNING, { is: 'sent', message: 'm' }, [
      ...lines,
      line('fact', market, PRINTED.market),
    ]);
  await print('slack:C0COAST/ports', MORNING, { is: 'unknown', why: 'no answer', retryAt: NEXT }, [lines[1]!]);
  await store(PIER_NOW, MORNING + 5 * HOUR);
  await print(
    'slack:C0HARBOUR/velmark',
    NEXT,
    { is: 'sent', message: 'm' },
    [],
    [{ article: pier, text: PRINTED.ships }],
  );
  await archive.withdraw(market, NEXT + 4 * HOUR, 'its server says that the page is gone for good');
}
