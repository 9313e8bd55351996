import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openArchive } from '../../../src/store/sqlite/archive.ts';
import { copydesk } from '../../support/command-line.ts';
import { aFolder } from '../../support/folder.ts';
import { ARTICLE } from './article.ts';

describe('backup', () => {
  it('copies what is stored, also what still stands in the log of a running process, and overwrites nothing', async () => {
    const folder = aFolder();
    const writer = openArchive(`sqlite:${join(folder, 'data/copydesk.db')}`);
    onTestFinished(() => writer.close());
    writeFileSync(join(folder, 'pier.txt'), ARTICLE);
    await copydesk(['add', 'pier.txt'], { folder });
    expect(await copydesk(['backup', 'copy.db'], { folder })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/copy\.db, \d+ bytes, from .*copydesk\.db\n$/),
    });
    const { out } = await copydesk(['brief', 'velmark'], { folder, settings: { STORE_URL: 'sqlite:./copy.db' } });
    expect(out).toContain('closed its northern pier');
    expect(await copydesk(['backup', 'copy.db'], { folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('is there already'),
    });
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'data', 'pier.txt']);
  });

  it('says where there is nothing to copy, or no place for it', async () => {
    const folder = aFolder();
    expect(await copydesk(['backup', 'copy.db'], { folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nothing is stored yet'),
    });
    writeFileSync(join(folder, 'pier.txt'), ARTICLE);
    await copydesk(['add', 'pier.txt'], { folder });
    expect(await copydesk(['backup', 'gone/copy.db'], { folder })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/gone\/copy\.db cannot be used \(.*\)\. Check that the path is right/),
    });
  });
});
