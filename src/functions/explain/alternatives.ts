/** What would change under the other readings of a text that is ambiguous or silent. */
import { allValues } from "../../conventions";
import type { Bilingual, Convention, ConventionValue, ParameterValue, Reading } from "../../conventions/types";
import { explainWords } from "../../i18n/explain";
import { functionById } from "../catalogue";
import { formatAt, type FunctionDescription } from "../description";
import type { Argument, CallContext, Result, ResultValue } from "../host";
import type { RuleSet } from "../rules/rule-set";
import { bothLocales } from "./both-locales";
import { parameterLabel } from "./parameter-label";
import { resultRows } from "./result-rows";
import { shownCell } from "./shown-cell";
import { namedValue } from "./named-value";

/** One other reading, replayed. */
export interface Alternative {
  readonly key: string;
  readonly label: Bilingual;
  readonly article: string;
  /** Why the text is unclear, and what was chosen. */
  readonly note: Bilingual | null;
  readonly reading: { readonly value: Bilingual; readonly text: Bilingual };
  /** Empty when both readings give the same. */
  readonly changes: readonly Change[];
}

export interface Change {
  /** The row of the result, from 0, headings apart. */
  readonly row: number;
  /** The column's heading, in French as the sheet shows it; its number (from 0) where it has none. */
  readonly column: string | number;
  readonly before: Bilingual;
  readonly after: Bilingual;
}

/** No row has this number: nothing is recorded, since only values are compared. */
const NO_ROW = -1;

/** Every other reading of the values that the call really read, with the cells of its result that would differ. */
export async function alternatives(
  functionId: string,
  args: readonly Argument[],
  context: CallContext,
): Promise<readonly Alternative[]> {
  const { description, trace } = functionById(functionId);
  const readings: { readonly value: ConventionValue; readonly other: Reading }[] = [];
  let read: ReadonlySet<string> = new Set();
  const held = await trace(args, context, {
    row: NO_ROW,
    adapt: (rules) => {
      const recording = rules.recording();
      read = recording.read;
      return recording.rules;
    },
  });
  const { rules } = held;
  if (!rules) return [];
  for (const value of allValues(rules.convention)) {
    if (read.has(value.key)) readings.push(...otherReadings(value, rules).map((other) => ({ value, other })));
  }
  return Promise.all(
    readings.map(async ({ value, other }) => {
      const adapt = (from: RuleSet): RuleSet => from.withOverride(value.key, other.value);
      const replayed = await trace(args, context, { row: NO_ROW, adapt });
      return alternative(
        value,
        other,
        rules,
        changesBetween(description, args, { before: held.result, after: replayed.result }),
      );
    }),
  );
}

/** The readings that are not in force: those that the text leaves open, and the held one where a rules table chose another. */
function otherReadings({ key, value, alternatives: others = [] }: ConventionValue, rules: RuleSet): readonly Reading[] {
  if (others.length === 0) return [];
  const held = { value, reading: bothLocales((locale) => explainWords[locale].heldReading) };
  const inForce = rules.value(key) ?? null;
  return [held, ...others].filter((one) => String(one.value) !== String(inForce));
}

function alternative(
  { key, article, note }: ConventionValue,
  { value, reading }: Reading,
  rules: RuleSet,
  changes: readonly Change[],
): Alternative {
  return {
    key,
    label: parameterLabel(key, rules.convention),
    article,
    note: note ?? null,
    reading: { value: shownReading(key, value, rules.convention), text: reading },
    changes,
  };
}

function shownReading(key: string, value: ParameterValue, convention: Convention): Bilingual {
  return bothLocales((locale) => namedValue(key, value, convention, locale));
}

/** Cell by cell; a row that only one reading gives is blank in the other. */
function changesBetween(
  description: FunctionDescription,
  args: readonly Argument[],
  { before, after }: { readonly before: Result; readonly after: Result },
): readonly Change[] {
  const [held, replayed] = [resultRows(description, before), resultRows(description, after)];
  const { columns } = held.columns.length > 0 ? held : replayed;
  const changes: Change[] = [];
  for (let row = 0; row < Math.max(held.rows.length, replayed.rows.length); row++) {
    const [old, fresh] = [held.rows[row] ?? [], replayed.rows[row] ?? []];
    for (let column = 0; column < Math.max(old.length, fresh.length); column++) {
      const format = formatAt(description, { args, row, column });
      const shown = (value: ResultValue = ""): Bilingual => bothLocales((locale) => shownCell(value, format, locale));
      if (isSame(old[column], fresh[column])) continue;
      changes.push({
        row,
        column: columns[column]?.heading ?? column,
        before: shown(old[column]),
        after: shown(fresh[column]),
      });
    }
  }
  return changes;
}

function isSame(before: ResultValue | undefined, after: ResultValue | undefined): boolean {
  if (typeof before === "object" && typeof after === "object") return before.message === after.message;
  return before === after;
}
