import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { slashCommands } from '../../../src/adapters/slack/commands.ts';
import { shortcutId } from '../../../src/adapters/slack/listeners.ts';
import { DIGEST_SCOPES, GROUPS_SCOPE, SCOPES } from '../../../src/adapters/slack/scopes.ts';
import { COMMANDS } from '../../../src/bot/chat/commands.ts';

const manifest = readFileSync(new URL('../../../slack-manifest.yaml', import.meta.url), 'utf8');

/** The entries of a list in the manifest. */
function listed(key: string): readonly string[] {
  const [, list = ''] = new RegExp(`^ *${key}:\n((?: +- .+\n)+)`, 'm').exec(manifest) ?? [];
  return list.split('\n').flatMap((line) => (line.includes('- ') ? [line.trim().slice(2)] : []));
}

const valuesOf = (key: string) =>
  [...manifest.matchAll(new RegExp(`^[ -]*${key}: "?([^"\n]+)"?$`, 'gm'))].map((match) => match[1]!);

it('has every command of the table, and no other', () => {
  expect(valuesOf('command').toSorted()).toEqual(slashCommands(COMMANDS).toSorted());
});

it('asks for the scopes that are checked at the start', () => {
  expect(listed('bot').toSorted()).toEqual([...SCOPES, GROUPS_SCOPE, ...DIGEST_SCOPES].toSorted());
});

it('subscribes to what is listened to', () => {
  expect(listed('bot_events')).toEqual(['app_home_opened', 'app_mention', 'app_uninstalled', 'tokens_revoked']);
  expect(valuesOf('callback_id')).toEqual(
    COMMANDS.filter(({ isOnMessage }) => isOnMessage).map(({ name }) => shortcutId(name)),
  );
});

it('uses Socket Mode, interactivity and a tab of its own', () => {
  for (const key of ['socket_mode_enabled', 'home_tab_enabled', 'is_enabled']) expect(valuesOf(key)).toEqual(['true']);
});
