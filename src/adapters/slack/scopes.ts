/** Without these there are no answers. The manifest asks for them, and for those below. */
export const SCOPES: readonly string[] = ['app_mentions:read', 'chat:write', 'commands', 'files:read'];

/** Needed only where `EDITORS` names a user group. */
export const GROUPS_SCOPE = 'usergroups:read';

/**
 * For digests: to find out whether one was posted whose reply was lost, and who may manage them. Without these such a digest
 * stays unknown, and nobody but editors may manage digests.
 */
export const DIGEST_SCOPES: readonly string[] = ['channels:history', 'groups:history', 'users:read'];
