/** A figure of `CNAM.STATS`: what the function answers now, and the formula that follows it. */
import { callAtOnce } from "../functions/call-at-once";
import { functionById } from "../functions/catalogue";
import type { Argument, ResultValue } from "../functions/host";
import { marksMessages } from "../i18n/fr/messages/marks";

export type Statistic = keyof typeof marksMessages.statistics;

const STATISTICS = Object.keys(marksMessages.statistics);

/** @param results the marks or the statuses of a unit, a row a learner */
export function statisticNow(which: Statistic, results: Argument, rules: Argument): ResultValue {
  const answer = callAtOnce(functionById("STATS"), [results, rules]);
  return answer[STATISTICS.indexOf(which)]?.[1] ?? answer[0]?.[0] ?? "";
}

/**
 * En-US, without `=`.
 *
 * @param results a range, or a call that gives one
 */
export function statisticFormula(which: Statistic, results: string, rules: string): string {
  return `INDEX(CNAM.STATS(${results},${rules}),${STATISTICS.indexOf(which) + 1},2)`;
}
