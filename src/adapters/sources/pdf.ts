import type { Draft } from '../../briefings/article.ts';
import { readLayout } from './pdf/document.ts';
import { factsOf } from './pdf/facts.ts';
import { openPdf } from './pdf/open.ts';
import { piecesOf } from './pdf/piece.ts';

/**
 * The article of a PDF, or why it cannot be had, in words.
 *
 * Promise: `raw` has one block for each paragraph, blank lines between, in the order in which the page is read: columns one after the
 * other, paragraphs that run over a column or page in one piece. Running heads, page numbers and text that stands across the page are left
 * out. A line end within a block stands only behind a hyphen that the cleaner is to judge. The title is told where the page shows one, or
 * where the file names one that is no file name; the author where the file names one whom the text names too. Undated: the date of a
 * file is not its article's. Never throws; takes some 5 ms a page and blocks meanwhile. A small file may unpack
 * to gigabytes: what strangers send is read in a process of its own, with `guardMemory`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Draft | { readonly why: string }> {
  const file = await openPdf(bytes);
  if ('why' in file) return file;
  const paragraphs = readLayout(file.pages.map(piecesOf));
  if (paragraphs.length === 0) return { why: NO_TEXT };
  const raw = paragraphs.map(({ text }) => text).join('\n\n');
  if (!isReadable(raw)) return { why: NO_LETTERS };
  return { raw, format: 'text', ...factsOf(paragraphs, file.info) };
}

const NO_TEXT = 'the PDF has no text, only pictures of pages; run it through text recognition (OCR) first';

const NO_LETTERS = 'the PDF does not say which letters its fonts show; run it through text recognition (OCR) first';

/**
 * Fonts without a table of their letters give private characters, or none. Some tables name the shapes of Arabic letters instead of the
 * letters, and those come in the order in which they are drawn: backwards.
 */
function isReadable(text: string): boolean {
  const strange = text.match(/[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufb50-\ufdff\ufe70-\ufefc\ufffd]/g)?.length ?? 0;
  return strange <= text.length * MOST_STRANGE;
}

const MOST_STRANGE = 0.2;
