import type { Instant } from '../../briefings/article.ts';

/** Something to be done at a time. */
export interface Job {
  /** Jobs of one subject never run at the same time. */
  readonly subject: string;
  readonly slot: Instant;
  readonly at: Instant;
  /** Begins only when no other is due, and of these few run at once, so that one that becomes due meanwhile waits for little. */
  readonly isPatient?: boolean;
  /** Gives when it is to be done again, if so. Must not throw. */
  readonly run: () => Promise<Instant | undefined>;
}

/** Does jobs in the order of their times, each when its time has come, the patient ones after the others, at most `most` at once and a third of these patient ones. */
export class Agenda {
  readonly #now: () => Instant;
  readonly #most: number;
  /** In the order of their times. */
  readonly #waiting: Job[] = [];
  readonly #patient: Job[] = [];
  readonly #known = new Set<string>();
  /** By their subjects. */
  readonly #busy = new Map<string, Job>();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #idlers: (() => void)[] = [];

  constructor(now: () => Instant, most: number) {
    this.#now = now;
    this.#most = most;
  }

  /** Takes jobs that it does not know yet; one of the same subject, slot and patience is the same. */
  add(jobs: readonly Job[]): void {
    const fresh = this.#isStopped ? [] : jobs.filter((job) => !this.#known.has(keyOf(job)));
    for (const job of fresh) {
      this.#known.add(keyOf(job));
      (job.isPatient ? this.#patient : this.#waiting).push(job);
    }
    if (fresh.length > 0) for (const jobs of [this.#waiting, this.#patient]) jobs.sort(byTime);
    this.#pump();
  }

  /** Resolves when nothing is running and nothing is due. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idlers.push(resolve);
      this.#pump();
    });
  }

  /** Begins nothing more. Resolves when what is running is done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#waiting.length = 0;
    this.#patient.length = 0;
    await this.idle();
  }

  #pump(): void {
    clearTimeout(this.#timer);
    const now = this.#now();
    this.#beginDue(this.#waiting, now, () => this.#busy.size < this.#most);
    this.#beginDue(this.#patient, now, () => this.#busy.size < this.#most && this.#patientOnes() < this.#most / 3);
    const heads = [this.#waiting[0], this.#patient[0]].filter((job) => job !== undefined).map(({ at }) => at);
    if (this.#busy.size === 0 && heads.every((at) => at > now)) {
      for (const resolve of this.#idlers.splice(0)) resolve();
    }
    // what is due already waits for one that is running
    const next = Math.min(...heads.filter((at) => at > now));
    if (next < Infinity) this.#timer = setTimeout(() => this.#pump(), Math.min(next - now, LONGEST_TIMER)).unref();
  }

  #patientOnes(): number {
    return [...this.#busy.values()].filter(({ isPatient }) => isPatient).length;
  }

  #beginDue(waiting: Job[], now: Instant, hasRoom: () => boolean): void {
    for (let i = 0; i < waiting.length && hasRoom(); ) {
      const job = waiting[i]!;
      if (job.at > now) break;
      if (this.#busy.has(job.subject)) i++;
      else {
        waiting.splice(i, 1);
        void this.#begin(job);
      }
    }
  }

  async #begin(job: Job): Promise<void> {
    this.#busy.set(job.subject, job);
    const again = await job.run();
    this.#busy.delete(job.subject);
    this.#known.delete(keyOf(job));
    this.add(again === undefined ? [] : [{ ...job, at: again }]);
  }
}

/** The clock may be set meanwhile: it is looked at again after this time, in milliseconds. */
const LONGEST_TIMER = 60_000;

function byTime(a: Job, b: Job): number {
  return a.at - b.at || a.slot - b.slot;
}

function keyOf({ subject, slot, isPatient = false }: Job): string {
  return `${subject}\n${slot}\n${isPatient}`;
}
