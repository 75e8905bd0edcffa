/** The dates of a value that does not hold as long as its convention. */
import { messages } from "../../i18n/fr/messages";
import { isoDateText } from "../../spreadsheet/cell/date-text";
import type { RuleSet } from "./rule-set";

/** « du 01/01/2016 au 31/12/2016 »; `undefined` when the value holds as long as the convention. */
export function effectivePeriod(rules: RuleSet, key: string): string | undefined {
  const { from, to } = rules.effective(key) ?? {};
  return from === undefined && to === undefined
    ? undefined
    : messages.effective(from && isoDateText(from), to && isoDateText(to));
}

/** What decides the value, and when it holds: « annexe 4, note (en vigueur du 01/01/2016 au 31/12/2016) ». */
export function datedSource(rules: RuleSet, key: string): string | undefined {
  return dated(rules.source(key), effectivePeriod(rules, key), messages.inForce);
}

/** The same, as it is cited within brackets. */
export function datedCitation(rules: RuleSet, key: string): string | undefined {
  return dated(rules.citation(key), effectivePeriod(rules, key), messages.inForceInBrackets);
}

function dated(
  source: string | undefined,
  period: string | undefined,
  said: (source: string, period: string) => string,
): string | undefined {
  return source === undefined || period === undefined ? source : said(source, period);
}
