/**
 * Office.js asks Excel to keep every range that a run makes, and lets go of them in one more request at its end. The
 * ranges here serve in one request only: told so, neither is sent.
 */
export function untracked<T extends { untrack(): unknown }>(range: T): T {
  range.untrack();
  return range;
}
