/**
 * A long work told in parts: whoever has all the time does them at once, and whoever has a page to keep alive leaves
 * between two (`taskpane/breath.ts`).
 */
export type Parts<Result> = Generator<undefined, Result, undefined>;

export function atOnce<Result>(work: Parts<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
