/** The columns that the wanted results make: all the grades, all the statuses, then what sums a learner up. */
import { attachWords } from "../../i18n/panels/attach";
import type { Locale } from "../../i18n/locale";
import type { AttachedUnit } from "../reading/attached-unit";
import { DECISION_HEADINGS } from "./diploma-decision";
import type { ResultColumn, ResultKind, UnitFormulas } from "./result-columns";

/** Blocks stay whole, so that a mean reads its grades as one range. */
export function wantedColumns(
  units: readonly UnitFormulas[],
  wanted: ReadonlySet<ResultKind>,
  locale: Locale,
): readonly ResultColumn[] {
  const ofUnits = (kind: "grade" | "status"): readonly ResultColumn[] =>
    wanted.has(kind) ? units.map(({ unit }, index) => ({ kind, unit: index, ...headingsOf(kind, unit, locale) })) : [];
  const ofLearner = (kind: "credits" | "mean"): readonly ResultColumn[] =>
    wanted.has(kind) ? [{ kind, ...headingsOf(kind, undefined, locale) }] : [];
  const decision = DECISION_HEADINGS.map((heading, part) => {
    return { kind: "decision", heading, otherHeadings: [], part } as const;
  });
  return [
    ...ofUnits("grade"),
    ...ofUnits("status"),
    ...ofLearner("credits"),
    ...ofLearner("mean"),
    ...(wanted.has("decision") ? decision : []),
  ];
}

function headingsOf(
  kind: Exclude<ResultKind, "decision">,
  unit: AttachedUnit | undefined,
  locale: Locale,
): Pick<ResultColumn, "heading" | "otherHeadings"> {
  const heading = (one: Locale): string => attachWords[one].headings[kind](unit?.name);
  return { heading: heading(locale), otherHeadings: [heading(locale === "fr" ? "en" : "fr")] };
}
