import type { FileInfo } from './facts.ts';
import type { RawPage, TextItem } from './piece.ts';

/** The pages of a PDF as they are set. */
export interface PdfFile {
  readonly pages: readonly RawPage[];
  readonly info: FileInfo;
}

/** Reads where each letter of a PDF stands, or tells why it cannot, in words. The library is loaded with the first file (0.2 s). Never throws. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile | { readonly why: string }> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // the library takes the bytes away from whoever holds them
    const document = await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
    try {
      if (document.numPages > MAX_PAGES) return { why: tooLong(document.numPages) };
      return { pages: await readPages(document), info: infoOf(await document.getMetadata()) };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return { why: whyUnreadable(error) };
  }
}

const OPTIONS = {
  /** Says nothing on the console. */
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
};

/** A long report; some four seconds. */
const MAX_PAGES = 400;

/** More letters than any such report has: drawn over each other to do harm. */
const MAX_LETTERS = 5_000_000;

type PdfDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

async function readPages(document: PdfDocument): Promise<readonly RawPage[]> {
  const pages: RawPage[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    page.cleanup();
    const texts = items.filter((item) => 'str' in item) as readonly TextItem[];
    letters += texts.reduce((sum, { str }) => sum + str.length, 0);
    if (letters > MAX_LETTERS) throw new Refused(`holds more than ${MAX_LETTERS / 1_000_000} million letters`);
    pages.push({ width, height, transform, items: texts });
  }
  return pages;
}

class Refused extends Error {}

function tooLong(pages: number): string {
  return `has ${pages} pages; those of up to ${MAX_PAGES} are read`;
}

function infoOf({ info }: { readonly info: object }): FileInfo {
  const fields = new Map<string, unknown>(Object.entries(info));
  const [title, author] = [fields.get('Title'), fields.get('Author')];
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof author === 'string' ? { author } : {}),
  };
}

function whyUnreadable(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof Error && error.name === 'PasswordException')
    return 'protected by a password; save it without one first';
  return 'damaged, or no PDF';
}
