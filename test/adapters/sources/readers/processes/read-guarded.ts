import { readPdf } from '../../../../../src/adapters/sources/pdf.ts';
import { guardMemory } from '../../../../../src/adapters/sources/readers/memory-guard.ts';

/* Reads the PDF that comes in on standard input with at most so many megabytes, and writes what became of it: node read-guarded.ts LIMIT */
guardMemory(Number(process.argv[2]));
const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part);
const draft = await readPdf(Buffer.concat(parts));
process.stdout.write('why' in draft ? draft.why : draft.raw);
