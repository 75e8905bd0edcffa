/** The resources of a Univer workbook: what its plug-ins keep beside the cells, one JSON text each. */
import type { DrawingTypeEnum, IResources, ISheetDataValidationRule } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import type { ISheetNote } from "@univerjs/sheets-note";
import type { ITableJson } from "@univerjs/sheets-table";

type BySheet<T> = { [sheetId: string]: T };

/** The resources this adapter reads and writes, by the name of the plug-in. */
export interface WorkbookResources {
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: BySheet<IConditionFormattingRule[]>;
  SHEET_DATA_VALIDATION_PLUGIN: BySheet<ISheetDataValidationRule[]>;
  SHEET_DEFINED_NAME_PLUGIN: { [id: string]: IDefinedNamesServiceParam };
  SHEET_DRAWING_PLUGIN: BySheet<{ data: { [id: string]: { drawingType: DrawingTypeEnum } } }>;
  SHEET_FILTER_PLUGIN: BySheet<IAutoFilter>;
  SHEET_NOTE_PLUGIN: BySheet<{ [row: number]: { [column: number]: ISheetNote } }>;
  SHEET_TABLE_PLUGIN: BySheet<{ tables: ITableJson[]; tableFilteredOutRows: number[] }>;
}

export type ResourceName = keyof WorkbookResources;

export function writeResources(resources: Partial<WorkbookResources>): IResources {
  return Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) }));
}

/** The resource of that name, or an empty object where the plug-in kept nothing. */
export function readResource<N extends ResourceName>(resources: IResources, name: N): WorkbookResources[N] {
  const text = resources.find((resource) => resource.name === name)?.data;
  return (text ? JSON.parse(text) : {}) as WorkbookResources[N];
}

/** Reads each resource once, however many sheets ask for it. */
export type ResourceReader = <N extends ResourceName>(name: N) => WorkbookResources[N];

export function resourceReader(resources: IResources): ResourceReader {
  const read: Partial<WorkbookResources> = {};
  return (name) => (read[name] ??= readResource(resources, name));
}
