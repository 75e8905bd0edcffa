/** A file as a platform gives it, or pasted into a sheet. */
import type { Draw } from "../draw";
import { GridWriter } from "../grid-writer";
import { putSimple, sheetOf } from "../layouts/simple-table";
import type { StrangerSheet } from "../stranger-sheet";
import { asText } from "./as-text";
import { platforms } from "./platforms";
import { registries } from "./registries";

export function drawExport(draw: Draw, id: string): StrangerSheet {
  if (draw.chance(0.25)) return draw.pick(registries)(draw, id);
  const { kind, columns, rows, above = [], apart = [], form, units, open, layouts } = draw.pick(platforms)(draw);
  const grid = new GridWriter();
  const truth = putSimple(grid, { columns, rows: [...apart, ...rows], above }, { layouts: layouts ?? ["learnerPerRow"], open }); // prettier-ignore
  const dataRows = truth.dataRows.slice(apart.length);
  const table = { ...truth, dataRows, anchor: [dataRows[0] ?? 0, 0] as const, units: units?.(dataRows[0] ?? 0) ?? [] };
  const sheet = sheetOf({ id, family: "exports", traits: [kind], clean: open.length === 0, name: "export" }, grid, [table]); // prettier-ignore
  return { ...sheet, bytes: asText(grid.cells, form) };
}
