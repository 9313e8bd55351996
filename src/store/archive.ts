import type { Analysis } from '../briefings/analysis.ts';
import type { Article, Draft, Instant } from '../briefings/article.ts';
import type { TopicQuery } from '../briefings/topic.ts';

/** What is handed in for storing: an article as its source gives it, and what the engine found in it. */
export interface Entry {
  readonly article: Omit<Article, 'id' | 'revision' | 'stored' | 'withdrawn'> & Pick<Draft, 'aliases'>;
  readonly analysis: Analysis;
}

/** An article with the analysis of that same revision. */
export interface Stored {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** What became of an entry. `revision` is the one that holds the entry's text. */
export interface PutOutcome {
  readonly id: string;
  readonly revision: number;
  readonly outcome: 'inserted' | 'same' | 'revised';
}

/**
 * From `since` up to, not including, `until`, to the second: windows that touch share no article and leave none out.
 *
 * An article lies where it was published; one without a date, where it was first stored.
 */
export interface Window {
  readonly since?: Instant;
  readonly until?: Instant;
}

export interface FindOptions extends Window {
  readonly limit: number;
  readonly order: 'newest' | 'relevance';
  /** Who fills more than this share of the limit gives way to others that match. */
  readonly fair?: Fairness;
}

/** So that nobody is alone in what is found, however much he publishes. */
export interface Fairness {
  /** So many of one outlet (a site, see `tellerOf`) come before its others do, which fill what room the other outlets leave. */
  readonly perOutlet: number;
  /** Of `newest`, nothing gives way to what lies longer than this before the newest match, in milliseconds; absent for the whole window. */
  readonly reach?: number;
}

/** Why nothing is found. */
export interface Unfound {
  /** Words of the query, as typed, that no article has. */
  readonly missing: readonly string[];
  /** The query with the missing words put right by the words most like them, where that finds something. */
  readonly meant?: TopicQuery;
}

export interface IterateOptions extends Window {
  /** How many articles are read at a time: memory against round trips. */
  readonly page?: number;
}

/** As much of an article as tells whether it changed. */
export interface ArticleState {
  readonly id: string;
  readonly revision: number;
  readonly withdrawn?: Instant;
}

/** When an article was published and last changed, as far as that is known. */
export type Dates = Pick<Article, 'published' | 'updated'>;

/** What became of an article after it was first stored. `at` is when that was noticed. */
export interface Change {
  readonly id: string;
  readonly at: Instant;
  /** The revision that the change made; of a withdrawal, the newest. */
  readonly revision: number;
  /** Absent where the change is a new revision; `why` in words for people, where it is known. */
  readonly withdrawal?: { readonly why?: string };
}

export interface Counts {
  /** Articles kept, withdrawn ones too; an article with three revisions is one. */
  readonly articles: number;
  readonly revisions: number;
  readonly undated: number;
  /** Different `source` names. */
  readonly outlets: number;
  /** Publication of the oldest and newest dated article. */
  readonly oldest?: Instant;
  readonly newest?: Instant;
  /** When something was last stored. */
  readonly lastStored?: Instant;
}

/**
 * Keeps articles and finds them.
 *
 * Promises, whatever the database behind it: an article, its analysis and its index entry appear together or not at all, also when the
 * process dies at any instruction; once a method's promise is fulfilled, its effect survives the death of the process. The text of an
 * (id, revision) never changes. Every method throws a `StoreError` when the database fails, and nothing else.
 */
export interface Archive {
  /**
   * Stores entries in their order, all or none of them: one transaction. The caller keeps batches small (50), as others wait meanwhile.
   *
   * What counts as the same article is said in `identity.ts`. A known text is not stored again, but tells what was not known of its
   * article (title, date, author...); what is known is not overwritten. Another text or title becomes the article's next revision,
   * which takes over what the entry does not say; earlier ones stay readable by `get`. A text that an earlier revision holds is known
   * too: two sources that show different states of a page do not make revisions forever. A withdrawn article stays withdrawn.
   */
  put(entries: readonly Entry[], now: Instant): Promise<readonly PutOutcome[]>;

  /** The newest revision, or the given one, also of a withdrawn article. */
  get(id: string, revision?: number): Promise<Stored | undefined>;

  /**
   * The newest revisions that match, without withdrawn articles.
   *
   * `newest`: by place in time, latest first. `relevance`: best first, words of the title weighing more; only the newest `RANKED`
   * matches of the window are ranked, and words that stand in very many articles only by standing in the title or not, so that a common
   * word in a large archive is answered in time.
   *
   * With `fair` outlets share the room; what is found stands in the same order. Others are looked for among the newest `REACHED` matches,
   * and among ten times the limit of the best.
   */
  find(query: TopicQuery, options: FindOptions): Promise<readonly Stored[]>;

  /**
   * Why a query finds nothing: which of its words no article has in any form, and what may have been meant. Tens of milliseconds of work: ask
   * where nothing was found, alone.
   */
  unfound(query: TopicQuery): Promise<Unfound>;

  /** How many articles `find` would give without a limit. */
  count(query: TopicQuery, window?: Window): Promise<number>;

  /**
   * All articles but the withdrawn, newest first, a page at a time. Holds no lock and no transaction between pages: what is stored
   * meanwhile may or may not be seen, and nothing is seen twice unless its date changed.
   */
  iterate(options?: IterateOptions): AsyncIterable<Stored>;

  /** The newest revision of each of these articles, and when it was withdrawn; in any order, without those that are not there. */
  revisions(ids: readonly string[]): Promise<readonly ArticleState[]>;

  /** Forgets an article with all its revisions. False where there is none. */
  remove(id: string): Promise<boolean>;

  /** Marks an article as taken back by its publisher: it is found no more. The first time stays, with its reason. False where there is none. */
  withdraw(id: string, now: Instant, why?: string): Promise<boolean>;

  /** The last new revisions and withdrawals of stored articles, latest first, at most `limit`. */
  changes(limit: number): Promise<readonly Change[]>;

  counts(): Promise<Counts>;

  /** Differs from what it was when articles were stored, changed in their words, withdrawn or removed since, by whatever process. Cheap. */
  stamp(): Promise<string>;

  /** Articles whose newest revision was analysed by an engine before `engine`, newest first. */
  outdated(engine: number, limit: number): Promise<readonly Article[]>;

  /**
   * Puts a newer analysis in the place of the old, and keeps the words of a newest revision as this version of the program finds them.
   * False where there is no such revision (any more).
   */
  replaceAnalysis(id: string, revision: number, analysis: Analysis): Promise<boolean>;

  /**
   * Puts other dates in the place of those of an article's newest revision; it lies where it was published then, else where it was first
   * stored. False where that is not its newest revision (any more).
   */
  setDates(id: string, revision: number, dates: Dates): Promise<boolean>;

  /** Frees the file. Nothing may be asked after it; closing twice is no error. */
  close(): Promise<void>;
}

/** How many of the newest matches are ranked by relevance. */
export const RANKED = 2_000;

/** How many of the newest matches are looked through for other outlets, where one has too many of them: some 6 ms of work. */
export const REACHED = 10_000;
