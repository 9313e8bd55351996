import type { Instant } from '../briefings/article.ts';
import type { Card, Place } from '../briefings/card.ts';

/** Whether a platform accepts a token: the name behind it, or what to do, in words and without the token. */
export type TokenCheck =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: string };

/** A command as platforms register, explain and complete it. Made from the one table in `bot/chat/commands.ts`. */
export interface ChatCommand {
  /** One or two words: `brief`, `news status`. */
  readonly name: string;
  /** At most 100 characters (Discord's limit). */
  readonly summary: string;
  readonly options: readonly ChatOption[];
  /** Chosen from the menu of a message instead of being typed: it is given that message's words and files. */
  readonly isOnMessage?: boolean;
  /** For those who may manage the channel; a platform that knows them hides it from others. */
  readonly isForManagers?: boolean;
}

export interface ChatOption {
  readonly name: string;
  readonly summary: string;
  readonly isRequired: boolean;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** Whether `Suggest` knows values for it. */
  readonly isSuggested?: boolean;
}

/** Who asks, and where. */
export interface Asker {
  readonly platform: 'discord' | 'slack' | 'desk';
  /** The platform's id of the person. */
  readonly user: string;
  /** Ids of the roles or groups that the platform tells. */
  readonly roles: readonly string[];
  readonly channel: string;
  /** Whether the platform lets this person manage the channel; absent where it does not tell. */
  readonly mayManage?: boolean;
  /** Whether it lets this person write there: who may not, shares nothing there either. Absent where it does not tell. */
  readonly mayWrite?: boolean;
}

/** A file that hangs on a message. */
export interface ChatFile {
  readonly name: string;
  /** In bytes, as the platform says. */
  readonly size: number;
  readonly url: string;
  /** Value of the `Authorization` header without which the platform does not give it. For the host of `url` alone. */
  readonly authorization?: string;
}

/** What a person did. `id` tells it from everything else that is done, for the log. */
export type ChatRequest = { readonly id: string; readonly asker: Asker } & (
  | { readonly kind: 'command'; readonly command: string; readonly options: Readonly<Record<string, string>> }
  /** A command from a message's menu. */
  | {
      readonly kind: 'message';
      readonly command: string;
      readonly text: string;
      readonly files: readonly ChatFile[];
    }
  /** Words in a mention: `@copydesk karabakh`. */
  | { readonly kind: 'mention'; readonly text: string }
  /** A button of an earlier answer. */
  | { readonly kind: 'press'; readonly action: string }
);

/** What is to be shown. */
export interface ChatAnswer {
  readonly card: Card;
  readonly buttons: readonly ChatButton[];
  /** Seen by the asker alone. A press that answers publicly is posted to the channel. */
  readonly isPrivate: boolean;
}

export interface ChatButton {
  /** What comes back in a press; at most 100 characters (Discord's limit for `custom_id`). */
  readonly action: string;
  readonly label: string;
  /** The view that is shown now. */
  readonly isCurrent?: boolean;
}

/** Answers a request. Never throws: a failure is a card too. `id` is what the log calls the request. */
export type Handle = (request: ChatRequest, id?: string) => Promise<ChatAnswer>;

/** Values for an option that begins with `text`, best first; at most 25. Never throws. */
export type Suggest = (command: string, option: string, text: string) => Promise<readonly string[]>;

/** The address of a page that shows a place in its source; undefined where there is none. */
export type PlaceLink = (place: Place) => string | undefined;

/** What a platform is given to work with. */
export interface ChatDesk {
  readonly commands: readonly ChatCommand[];
  readonly handle: Handle;
  readonly suggest: Suggest;
  /** Absent where people cannot reach the desk. */
  readonly placeLink?: PlaceLink;
  /** Lines for the log: what happened, with ids and figures, without tokens and article text. */
  readonly log: (event: string, fields: Readonly<Record<string, string | number>>) => void;
}

/** Where a delivery stands, and by what it is known. */
export interface DeliveryPlace {
  /** The platform's id. */
  readonly channel: string;
  /** The platform's id of the message in whose thread it stands; absent where it stands in the channel itself. */
  readonly thread?: string;
  /** Tells it from all others, for ever: 16 letters, digits, - and _. The actions of its buttons begin with it; there is at least one. */
  readonly key: string;
}

/** A message that the desk sends by itself. */
export interface Delivery extends DeliveryPlace {
  readonly card: Card;
  readonly buttons: readonly ChatButton[];
}

/** What became of a delivery. The reasons are in words and hold no token. */
export type Posted =
  /** `message` is the platform's id. */
  | { readonly is: 'sent'; readonly message: string }
  /** Nothing was posted. */
  | { readonly is: 'failed'; readonly why: string; readonly retryAfterMs?: number }
  /** It may have been posted: the reply was lost. */
  | { readonly is: 'unknown'; readonly why: string }
  /** Nothing was posted, nor will be: the channel is deleted, or the bot may not write there, or make a thread. */
  | { readonly is: 'gone'; readonly why: string };

/** What can be found out about a delivery. */
export type Found =
  | { readonly is: 'sent'; readonly message: string }
  /** It is not there, for certain. */
  | { readonly is: 'absent' }
  /** Posting it again gives the same message again, if there is one. */
  | { readonly is: 'repeatable' }
  | { readonly is: 'unknown'; readonly why: string; readonly retryAfterMs?: number }
  | { readonly is: 'gone'; readonly why: string };

/** Sends what nobody asked for at this moment, at the platform's pace, apart from the answers to people. No method throws. */
export interface Deliveries {
  /** Posts to a channel, or into a message's thread, which is made where there is none. */
  post(delivery: Delivery): Promise<Posted>;

  /** Looks for a delivery of which a try began at `since` and ended within `LONGEST_TRY_MS`. Posts nothing. */
  find(place: DeliveryPlace, since: Instant, now: Instant): Promise<Found>;

  /** Tells a person alone. False where that is not possible. */
  tell(user: string, card: Card): Promise<boolean>;

  /** Sends nothing any more: what waits for its turn fails. */
  close(): void;
}

/** A try to post ends within this time, in milliseconds. */
export const LONGEST_TRY_MS = 60_000;

/** A platform that is connected. */
export interface ChatPlatform {
  readonly name: 'discord' | 'slack';
  readonly deliveries: Deliveries;
  /** Takes no more requests, lets the running ones finish for `graceMs`, and disconnects. */
  stop(graceMs: number): Promise<void>;
  /** Settles when the platform can no longer be used, with the reason in words and what to do: a revoked token, say. */
  readonly failed: Promise<string>;
}
