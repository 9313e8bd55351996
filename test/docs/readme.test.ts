import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copydesk } from '../support/command-line.ts';
import { aFolder } from '../support/folder.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('is the first briefing that the README shows, but for what it leaves out', async () => {
  const [shown = ''] = /^ {4}karabakh {2}[\s\S]*?(?=^\S)/m.exec(README) ?? [];
  const pieces = shown.replace(/^ {4}/gm, '').split(/^ *\.{3}\n/m);
  expect(pieces.length).toBeGreaterThan(2);
  let { out: rest } = await copydesk(['brief', 'karabakh'], { folder: aFolder() });
  for (const piece of pieces.map((one) => one.trimEnd())) {
    expect(rest).toContain(piece);
    rest = rest.slice(rest.indexOf(piece) + piece.length);
  }
});
