import { onTestFinished } from 'vitest';
import { openDatabase } from '../../../src/store/sqlite/database.ts';
import { editionsIn } from '../../../src/store/sqlite/editions.ts';
import { ledgerIn } from '../../../src/store/sqlite/ledger.ts';
import { subscriptionsIn } from '../../../src/store/sqlite/subscriptions.ts';
import { editionsContract } from '../../contracts/editions.ts';
import { subscriptionsContract } from '../../contracts/subscriptions.ts';

function aDatabase() {
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => database.sql.close());
  return database;
}

subscriptionsContract('SQLite', async () => subscriptionsIn(aDatabase()));

editionsContract('SQLite', async () => {
  const database = aDatabase();
  return [editionsIn(database), ledgerIn(database)];
});
