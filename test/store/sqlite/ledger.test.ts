import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { ledgerIn } from '../../../src/store/sqlite/ledger.ts';
import { ledgerContract } from '../../contracts/ledger.ts';
import { aFolder } from '../../support/folder.ts';

ledgerContract('SQLite', async () => {
  const url = `sqlite:${join(aFolder(), 'ledger.db')}`;
  const [ours, theirs] = [openDatabase(url), openDatabase(url)];
  onTestFinished(() => {
    ours.sql.close();
    theirs.sql.close();
  });
  return [ledgerIn(ours), ledgerIn(theirs)];
});
