/** A sheet that is no list of marks, at times empty of figures as a form to fill in. */
import type { Draw } from "../draw";
import { simpleSheet } from "../layouts/simple-table";
import type { StrangerSheet } from "../stranger-sheet";
import { moneyTables } from "./money";
import { otherTables } from "./other-tables";

export function drawNotMarks(draw: Draw, id: string, money: boolean): StrangerSheet {
  const [kind, table] = draw.pick(money ? moneyTables : otherTables);
  const drawn = table(draw);
  const blank = draw.chance(0.08) && kind === "planned and actual";
  const rows = blank ? drawn.rows.map(([label]) => [label ?? null]) : drawn.rows;
  return simpleSheet(
    { id, family: money ? "money" : "other tables", traits: [kind, ...(blank ? ["blank form"] : [])], name: draw.pick(["Feuil1", "Budget", "Suivi", "2026"]) },
    { ...drawn, rows, ...(blank && { below: [] }) },
    { layouts: kind === "teaching hours" ? ["notMarks", "peopleWithoutMarks"] : ["notMarks"] },
  );
} // prettier-ignore
