/** The parties of the convention, in its order, and their parts of the result. */
import { messages } from "../../i18n/fr/messages";
import { equals, multiply, ONE, ratio, reduce, sum, toNumber, ZERO } from "../../rules/exact/ratio";
import type { Party } from "../../rules/finance/share";
import { describe } from "../../spreadsheet/cell/text";
import { invalid, missing, type Rejection } from "../rejection";
import { ratioOf } from "./ratio-of";
import type { ColumnChoice } from "../table/table-row";
import type { OpenValue, RuleSet } from "./rule-set";

const SPLIT = "finance.split.<party>";
const WITHOUT_SHARE = "finance.withoutShare.<party>";

/** The parties, or why they cannot share: none declared, or parts that make neither 100 % nor whole numbers of parts. */
export function partiesOf(rules: RuleSet): readonly Party[] | Rejection {
  const parties = rules.open(SPLIT).map(({ key, name, value }) => ({ key, name, weight: ratioOf(value) ?? ZERO }));
  if (parties.length === 0) return missing(messages.noParties(rules.convention.id));
  const weights = parties.map(({ weight }) => weight);
  const whole = sum(weights);
  const areParts = weights.every((weight) => reduce(weight).d === 1n) && whole.n > 0n;
  if (!equals(whole, ONE) && !areParts)
    return invalid(messages.sharesDoNotSum(percent(toNumber(multiply(whole, ratio(100n))))));
  return parties;
}

/** The parties that bear charges and have no part of the result: they come after those that share it. */
export function partiesWithoutShare(rules: RuleSet): readonly Party[] {
  return rules
    .open(WITHOUT_SHARE)
    .filter(({ value }) => value === true)
    .map(({ key, name }) => ({ key, name, weight: ZERO }));
}

/** What a column of parties chooses from: their ids, their names, and what the text calls them elsewhere. */
export function partyChoices(parties: readonly OpenValue[]): readonly ColumnChoice[] {
  return parties.map(({ part, name, names }) => ({ id: part, label: { fr: name, en: name }, synonyms: names }));
}

function percent(value: number): string {
  return `${describe(value)} %`;
}
