/** Univer's plug-ins with ours, which put other services in the place of some of its own. */
import type { Plugin, PluginCtor } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { excelComparisons } from "../functions/comparisons";
import { incrementalCalculation } from "../incremental";
import { judgedFormats } from "../plain-rules/judged-formats";
import type { PluginEntry } from "../univer-host";
import { wideValidations } from "../typing/wide-validations";
import { changedMeanings } from "./changed-meanings";
import { closedWorkbooks } from "./closed-workbooks";
import { ruleAreas } from "./rule-areas";

function pluginOf(entry: PluginEntry): PluginCtor<Plugin> {
  return typeof entry === "function" ? entry : entry[0];
}

/** Who decides which formulas an entry makes calculate: Univer's own services are what ours are compared with. */
export type CalculationServices = "incremental" | "univer";

/** Ours stand where they must: after the services they replace, before the plug-ins that use those services. */
export function withFollowing(
  plugins: readonly PluginEntry[],
  calculation: CalculationServices = "incremental",
): PluginEntry[] {
  const after: ReadonlyMap<string, readonly PluginEntry[]> = new Map([
    [
      UniverFormulaEnginePlugin.pluginName,
      calculation === "incremental"
        ? [excelComparisons, incrementalCalculation, changedMeanings]
        : [excelComparisons, changedMeanings],
    ],
    [UniverSheetsFormulaPlugin.pluginName, [ruleAreas]],
    [UniverSheetsConditionalFormattingPlugin.pluginName, calculation === "incremental" ? [judgedFormats] : []],
    [UniverSheetsDataValidationPlugin.pluginName, [wideValidations, closedWorkbooks]],
  ]);
  return plugins.flatMap((entry) => [entry, ...(after.get(pluginOf(entry).pluginName) ?? [])]);
}
