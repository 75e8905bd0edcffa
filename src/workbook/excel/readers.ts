/**
 * Readings that share their requests: each loads what it needs, yields, and goes on once everything has come. A reader
 * that is about to load much asks for room first, so that no answer is too long for Excel.
 */
import { CHUNK_BYTES } from "../transaction/chunks";

/**
 * `yield` waits for one request, shared with the other readers of the same round. `yield bytes` waits until the answer to
 * the request that is being made up has room for so many more; nothing has to have been sent when it goes on.
 */
export type Reader<T> = Generator<number | undefined, T, void>;

/** What a reader begins with: a few properties of one object. */
const BEGINNING_BYTES = 1_000;

interface Waiting {
  readonly reader: Reader<unknown>;
  /** `null`: it has not begun. */
  readonly room: number | null;
}

/**
 * Runs readers side by side, in as few requests as their order and their weight allow.
 *
 * @param most bytes of an answer; a reader that asks for more has a request of its own
 */
export async function runReaders<T>(
  context: Excel.RequestContext,
  readers: readonly Reader<T>[],
  most = CHUNK_BYTES,
): Promise<T[]> {
  const results = new Map<Reader<unknown>, unknown>();
  const begin = readers.map((reader): Waiting => ({ reader, room: null }));
  for (let waiting = advance(begin, most, results); waiting.length > 0;) {
    // One request per round is the point: what a round needs comes from the one before.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    waiting = advance(waiting, most, results);
  }
  return readers.map((reader) => results.get(reader) as T);
}

/** Lets each reader load what the next request has room for; gives those that wait for its answer, or for a later one. */
function advance(waiting: readonly Waiting[], most: number, results: Map<Reader<unknown>, unknown>): Waiting[] {
  let [begun, bytes] = [0, 0];
  const isAdmitted = (room: number | null): boolean => {
    // Counted apart: they do not take the room of a band that was cut to fill an answer.
    if (room === null) return begun++ === 0 || begun * BEGINNING_BYTES <= most;
    if (bytes > 0 && bytes + room > most) return false;
    bytes += room;
    return true;
  };
  return waiting.flatMap(({ reader, room: asked }) => {
    let room = asked;
    while (isAdmitted(room)) {
      const step = reader.next();
      if (step.done) {
        results.set(reader, step.value);
        return [];
      }
      // What waits for an answer goes on whatever the next request holds.
      if (step.value === undefined) return [{ reader, room: 0 }];
      room = step.value;
    }
    return [{ reader, room }];
  });
}

/** The results of readers, under the names that they have. */
export type ResultsOf<R> = { [K in keyof R]: R[K] extends Reader<infer T> ? T : never };

/** Runs several sets of readers side by side; gives the results of each set. */
export async function runReaderSets<R extends { readonly [name: string]: Reader<unknown> }>(
  context: Excel.RequestContext,
  sets: readonly R[],
  most: number,
): Promise<ResultsOf<R>[]> {
  const results = await runReaders(
    context,
    sets.flatMap((set) => Object.values(set)),
    most,
  );
  let next = 0;
  return sets.map((set) => {
    const entries = Object.keys(set).map((name) => [name, results[next++]] as const);
    return Object.fromEntries(entries) as ResultsOf<R>;
  });
}
