import { z } from 'zod';

/** Where the desk is and who may see it. */
export interface DeskConfig {
  readonly host: string;
  readonly port: number;
  readonly token?: string;
  /** Where people outside of this machine reach it, without a slash at the end. */
  readonly publicUrl?: string;
}

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

export const DESK_SETTINGS = {
  DESK_PORT: optional(z.string().refine(isPortOrOff, { error: 'is the number of a port, 1 to 65535, or off' })),
  DESK_HOST: optional(
    z.string().regex(/^[\w.:-]+$/, { error: 'is an address of this machine: 127.0.0.1, or 0.0.0.0 for all of them' }),
  ),
  DESK_TOKEN: optional(
    z
      .string()
      .regex(/^\S{16,500}$/, { error: 'is a secret of at least 16 characters without spaces: openssl rand -hex 24' }),
  ),
  PUBLIC_URL: optional(
    z.url({ protocol: /^https?$/, error: 'is where people reach the desk from outside: https://desk.example.org' }),
  ),
};

type Set = z.infer<z.ZodObject<typeof DESK_SETTINGS>>;

const HOST = '127.0.0.1';
const PORT = 8080;

/** What was set, with what holds otherwise; undefined where the desk is off. */
export function deskConfig({ DESK_PORT, DESK_HOST, DESK_TOKEN, PUBLIC_URL }: Set): DeskConfig | undefined {
  if (DESK_PORT === 'off') return undefined;
  return {
    host: DESK_HOST ?? HOST,
    port: DESK_PORT === undefined ? PORT : Number(DESK_PORT),
    ...(DESK_TOKEN && { token: DESK_TOKEN }),
    ...(PUBLIC_URL && { publicUrl: PUBLIC_URL.replace(/\/+$/, '') }),
  };
}

/**
 * What would open the desk to everybody. A proxy that serves `PUBLIC_URL` comes from this machine, so that only a token tells its visitors
 * from its owner.
 */
export function deskProblems({
  DESK_HOST,
  DESK_TOKEN,
  PUBLIC_URL,
}: Set): readonly { variable: string; problem: string }[] {
  const why = [
    ...(DESK_HOST !== undefined && !isLoopback(DESK_HOST) ? ['DESK_HOST is more than this machine'] : []),
    ...(PUBLIC_URL === undefined ? [] : ['PUBLIC_URL is set']),
  ];
  if (why.length === 0 || DESK_TOKEN !== undefined) return [];
  return [
    {
      variable: 'DESK_TOKEN',
      problem: `is needed where ${why.join(' and ')}: without it the whole desk is open to everybody`,
    },
  ];
}

function isLoopback(host: string): boolean {
  return /^127(?:\.\d{1,3}){3}$/.test(host) || host === 'localhost' || host === '::1';
}

function isPortOrOff(written: string): boolean {
  return written === 'off' || (/^\d{1,5}$/.test(written) && Number(written) > 0 && Number(written) < 65_536);
}
