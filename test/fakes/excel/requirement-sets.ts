/** The requirement sets of an Excel that has a version of its object model. */
import type { Supports } from "../../office-host/types/request-check";

/** The newest version of each. */
export type RequirementSets = Readonly<Record<string, string>>;

/** @param apiVersion `1.14` */
export function setsOf(apiVersion: string): RequirementSets {
  return {
    ExcelApi: apiVersion,
    DelayForCellEdit: "1.1",
    SharedRuntime: "1.1",
    CustomFunctions: "1.9",
    // Data types come with ExcelApi 1.16.
    CustomFunctionsRuntime: minor(apiVersion) >= 16 ? "1.4" : "1.3",
    // Renamed sheets are told under this set by the library, under ExcelApi 1.17 by the documentation.
    ...(minor(apiVersion) >= 17 && { ExcelApiOnline: "1.1" }),
  };
}

export function supportsOf(sets: RequirementSets): Supports {
  return (set, version) => minor(version) <= minor(sets[set] ?? "0.-1");
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
