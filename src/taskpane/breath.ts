import type { Parts } from "../workbook/parts";

/** Between two parts of a long work on the page's own thread, clicks and keys have their turn. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Milliseconds that nobody feels: a breath costs some itself. */
const UNFELT = 30;

/** Does a long work, with a breath whenever its parts have taken long enough to be felt. */
export async function withBreaths<Result>(work: Parts<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < UNFELT) continue;
    await breath();
    since = performance.now();
  }
}
