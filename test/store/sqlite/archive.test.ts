import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openArchive } from '../../../src/store/sqlite/archive.ts';
import { archiveContract } from '../../contracts/archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

archiveContract('SQLite in a file', () => openArchive(`sqlite:${join(folder, 'new', `${files++}.db`)}`));
archiveContract('SQLite in memory', () => openArchive('sqlite::memory:'));
