/** Several tables of marks on one sheet: one under the other, or side by side. */
import type { Draw } from "../draw";
import { GridWriter } from "../grid-writer";
import type { StrangerSheet } from "../stranger-sheet";
import { sheetNames } from "../words/headings";
import { drawFrame, drawMarksSheet, putMarksSheet } from "../marks/draw-sheet";
import type { Traits } from "../marks/traits";
import { marksTruth } from "../marks/truth";
import { sheetOf } from "./simple-table";

const PLAIN: Omit<Traits, "heads"> = {
  scaleSaid: "none",
  scales: "20",
  weightsSaid: "row",
  mean: "none",
  sessions: false,
  dirt: "none",
  work: false,
};

export function drawSeveral(draw: Draw, id: string): StrangerSheet {
  const beside = draw.chance(0.4);
  const grid = new GridWriter();
  const heads = draw.pick(["assessments", "titles"] as const);
  const titled = draw.chance(0.6);
  let row = 0;
  let column = 0;
  const count = draw.int(2, 3);
  const tables = Array.from({ length: count }, (_, order) => {
    const traits: Traits = { ...PLAIN, heads };
    const sheet = drawMarksSheet(draw, traits, draw.int(4, 10));
    const drawn = drawFrame(draw, sheet.plan, traits);
    const frame = {
      ...drawn,
      row,
      column,
      titles: titled ? [draw.pick([`Groupe ${order + 1}`, `TD ${order + 1}`, `Classe ${"ABC"[order] ?? ""}`])] : [],
      air: 0,
      notes: [],
      gapBeforeStatistics: false,
    };
    const laid = putMarksSheet(grid, sheet, frame);
    if (beside) column += sheet.columns.length + draw.int(1, 2);
    else row = laid.lastRow + 1 + draw.int(1, 3);
    return marksTruth(sheet, laid);
  });
  const traits = [beside ? "side by side" : "stacked", titled ? "titled" : "no title"];
  const clean = tables.every(({ open }) => open.length === 0);
  return sheetOf({ id, family: "several tables", traits, clean, name: draw.pick(sheetNames) }, grid, tables);
}
