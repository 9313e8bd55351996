import type { html } from 'hono/html';

/** Markup whose every inserted word is escaped. */
export type Html = ReturnType<typeof html> | '';
