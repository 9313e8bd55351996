import { ABROAD } from './abroad.ts';
import { BLOGS } from './blogs.ts';
import { FURTHER } from './further.ts';
import { MAKERS } from './makers.ts';
import { NEWSROOMS } from './newsrooms.ts';
import type { LabelledPage } from './page.ts';
import { SYSTEMS } from './systems.ts';
import { TRAPS } from './traps.ts';

export const PAGES: readonly LabelledPage[] = [
  ...BLOGS,
  ...NEWSROOMS,
  ...TRAPS,
  ...FURTHER,
  ...SYSTEMS,
  ...ABROAD,
  ...MAKERS,
];
