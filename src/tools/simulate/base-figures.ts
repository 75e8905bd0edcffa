/** What a sheet says of the base that it reads, above its own table. */
import { simulationWords } from "../../i18n/simulations";
import { toolWords } from "../../i18n/tools";
import { budgetContent } from "../budget-content";
import type { CreatedSheet } from "../create/created-sheet";
import { assumptionIds, simulationParties } from "./assumption-ids";
import { keptShare, type FigureAt, type ScenarioContext } from "./scenario-formulas";

export const SHARE_FORMAT = "0.0 %";

export interface BaseFigures {
  readonly context: ScenarioContext;
  /** What is left once charges are paid, as the convention calls it. */
  readonly resultName: string;
  /** How much of its revenue a broken contract keeps. */
  readonly kept: string;
  /** A figure once all of the base is known; blank until then. */
  readonly once: (formula: string) => string;
  /** The row under what is said. */
  readonly next: number;
}

/** From a row on: how many assumptions are blank, and what a broken contract keeps. */
export function putBaseFigures(sheet: CreatedSheet, row: number, base: FigureAt): BaseFigures {
  const { convention, locale } = sheet.request;
  const words = simulationWords[locale];
  const parties = simulationParties(convention, locale);
  const context: ScenarioContext = { convention, parties, rules: sheet.rules };
  const figures = assumptionIds(convention, parties).map(base);
  const missing = `${figures.length}-COUNT(${figures.join(",")})+0*SUM(${figures.join(",")})`;
  const toFill = sheet.field(row, words.toFill, { formula: `=${missing}` }, { isComputed: true, format: "0" });
  const once = (formula: string): string => `IF(${toFill}>0,"",${formula})`;
  const share = once(`IF(${base("breaks")}=0,1,${keptShare(context, base)})`);
  const kept = sheet.field(row + 1, words.kept, { formula: `=${share}` }, { isComputed: true, format: SHARE_FORMAT });
  const resultName = toolWords[locale].budget.shared[budgetContent(convention, locale).kind].label;
  return { context, resultName, kept, once, next: row + 2 };
}
