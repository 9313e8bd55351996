/**
 * What Slack takes, in UTF-16 code units (its own count is never higher).
 *
 * Sources: https://docs.slack.dev/reference/block-kit/blocks (blocks, headers, contexts, actions),
 * https://docs.slack.dev/reference/block-kit/block-elements (buttons, selects),
 * https://docs.slack.dev/reference/block-kit/composition-objects/option-object,
 * https://docs.slack.dev/reference/views (views),
 * https://docs.slack.dev/interactivity/handling-user-interaction (3 s; a response_url works 5 times within 30 min)
 */
export const LIMITS = {
  blocks: 50,
  header: 150,
  actions: 25,
  label: 75,
  value: 2_000,
  optionText: 75,
  optionValue: 150,
  options: 100,
  viewTitle: 24,
  address: 3_000,
  /** Not documented for rich text; a section's limit, so that no element is longer than any that is. */
  textElement: 3_000,
  /** The JSON of all blocks of a message. Not documented: refused (`msg_blocks_too_long`) at 13,200, well at 10,000. */
  blocksJson: 9_900,
  acknowledgeMs: 3_000,
  responses: 5,
} as const;

/** Slack hides what comes faster than a message a second to one channel (https://docs.slack.dev/apis/web-api/rate-limits). */
export const CHANNEL_GAP_MS = 1_000;
