import { expect, it, onTestFinished } from 'vitest';
import { deskSecret } from '../../../src/bot/desk/links.ts';
import { openDatabase } from '../../../src/store/sqlite/database.ts';

it('the secret of a desk is the same for all who start at once, and for those after them', async () => {
  const database = openDatabase('sqlite::memory:');
  onTestFinished(() => database.sql.close());
  const secrets = await Promise.all([deskSecret(database), deskSecret(database), deskSecret(database)]);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect(new Set([...secrets, await deskSecret(database)]).size).toBe(1);
});
