/** Univer's plug-ins with ours, which put other services in the place of some of its own. */
import type { Plugin, PluginCtor } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { PluginEntry } from "../univer-host";
import { changedMeanings } from "./changed-meanings";
import { ruleAreas } from "./rule-areas";

function pluginOf(entry: PluginEntry): PluginCtor<Plugin> {
  return typeof entry === "function" ? entry : entry[0];
}

/** Ours stand where they must: after the services they replace, before the plug-ins that use those services. */
const after: ReadonlyMap<string, PluginEntry> = new Map([
  [UniverFormulaEnginePlugin.pluginName, changedMeanings],
  [UniverSheetsFormulaPlugin.pluginName, ruleAreas],
]);

export function withFollowing(plugins: readonly PluginEntry[]): PluginEntry[] {
  return plugins.flatMap((entry) => {
    const ours = after.get(pluginOf(entry).pluginName);
    return ours ? [entry, ours] : [entry];
  });
}
