/** Results whose first column opens cards, when the rules ask for them (`affichage.fiche`). */
import type { CnamFunction } from "../cnam-function";
import { resultRows } from "../explain/result-rows";
import type { Argument, CallContext } from "../host";
import { cardOf } from "./card";
import { rulesTables } from "../rules/rules-tables";
import type { RichResult } from "./cell-values";
import { formattedResult } from "./formatted-result";

const CARDS = "affichage.fiche";
/** In the key and in its French label. */
const CARDS_WORD = /fiche/i;

/** Whether the call may ask for cards: only a rules table can, and it names the key. Looked at before each call. */
export function mayAskForCards({ description }: CnamFunction, args: readonly Argument[]): boolean {
  if (description.card !== true) return false;
  const rules = args[description.parameters.length - 1];
  if (!rules) return false;
  if (!rulesTables.kept(rules)) return namesCards(rules);
  const known = asked.get(rules) ?? namesCards(rules);
  asked.set(rules, known);
  return known;
}

/** What was found in the rules tables met lately. */
const asked = new WeakMap<NonNullable<Argument>, boolean>();

function namesCards(rules: NonNullable<Argument>): boolean {
  return rules.some(([key]) => typeof key === "string" && CARDS_WORD.test(key));
}

/** The same values, with a card behind the first cell of each row where `affichage.fiche` is OUI. */
export async function withCards(
  { description, trace }: CnamFunction,
  args: readonly Argument[],
  context: CallContext,
): Promise<RichResult> {
  const { result, steps, rules } = await trace(args, context);
  const plain = formattedResult(description, result, args);
  if (rules?.get(CARDS) !== true) return plain;
  const { rows, columns, hasHeadings } = resultRows(description, result);
  const first = hasHeadings ? 1 : 0;
  const stepsOf = new Map(steps.map((step) => [rowOf(step.inputs["row"]), step.steps]));
  return plain.map((cells, index) => {
    const row = rows[index - first];
    const card = row && cardOf(row, columns, stepsOf.get(index - first) ?? [], rules);
    return card ? [card, ...cells.slice(1)] : cells;
  });
}

/** Rows are counted from 1 in the steps. */
function rowOf(input: { readonly kind: string; readonly value?: unknown } | undefined): number {
  return input?.kind === "count" && typeof input.value === "number" ? input.value - 1 : -1;
}
