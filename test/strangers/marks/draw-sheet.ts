/** A sheet of marks, a learner a row, whole: drawn, laid out, with its truth. */
import type { Draw } from "../draw";
import { GridWriter } from "../grid-writer";
import type { StrangerSheet } from "../stranger-sheet";
import { footNotes, heading, sheetNames, titles } from "../words/headings";
import { cohort } from "../words/people";
import { drawPlan } from "./draw-plan";
import { drawGeneral, generalColumns, NO_GENERAL } from "./general-columns";
import { layOut, type Frame, type Laid, type Statistic } from "./lay-out";
import { drawStyle, unitColumns } from "./mark-columns";
import type { MarksPlan } from "./plan";
import type { Apart } from "./planned-column";
import { drawTraits, whoDirt, type Traits } from "./traits";
import { marksTruth, type MarksSheet } from "./truth";
import { whoColumns } from "./who-columns";

const STATISTICS: readonly (readonly Statistic[])[] = [
  [{ label: "Moyenne", call: "AVERAGE" }],
  [
    { label: "Moyenne promo", call: "AVERAGE" },
    { label: "Note max", call: "MAX" },
    { label: "Note min", call: "MIN" },
  ],
  [
    { label: "Moyenne de la classe", call: "AVERAGE" },
    { label: "Écart-type", call: "STDEV" },
  ],
  [
    { label: "Min", call: "MIN" },
    { label: "Max", call: "MAX" },
    { label: "Moy.", call: "AVERAGE" },
    { label: "Effectif noté", call: "COUNT" },
  ],
];

export function drawFrame(draw: Draw, plan: MarksPlan, { dirt }: Traits): Frame {
  const heavy = dirt === "heavy";
  const titled = heavy || dirt === "titles" || draw.chance(0.15);
  const kinds: Apart[] = [];
  if (plan.weightsSaid === "row" && plan.units.some(({ assessments }) => assessments.length > 1)) kinds.push("coef");
  if (plan.scaleSaid === "row") kinds.push("scale");
  if (plan.units.length > 1 && draw.chance(0.2)) kinds.push("credits");
  const labels = { coef: "coefRow", scale: "scaleRow", credits: "creditRow" } as const;
  const count = plan.people.length;
  return {
    row: dirt === "offset" ? draw.int(1, 4) : 0,
    column: dirt === "offset" ? draw.int(1, 2) : 0,
    titles: titled ? draw.some(titles, draw.int(1, 3)) : [],
    air: draw.int(0, 2),
    aparts: kinds.map((kind) => ({ kind, label: heading(draw, labels[kind]) })),
    apartsAbove: draw.chance(0.12),
    gaps: heavy || dirt === "gaps" ? [draw.int(2, Math.max(2, count - 2))] : [],
    statistics: heavy || dirt === "statistics" || draw.chance(0.1) ? draw.pick(STATISTICS) : [],
    gapBeforeStatistics: draw.chance(0.5),
    notes: heavy || draw.chance(0.1) ? draw.some(footNotes, draw.int(1, 2)) : [],
    bandAs: draw.pick(["merged", "merged", "merged", "once", "each"] as const),
    mergeWho: draw.chance(0.4),
  };
}

/** Draws what a sheet of marks holds. */
export function drawMarksSheet(draw: Draw, traits: Traits, count: number): MarksSheet {
  const who = whoColumns(draw, cohort(draw, count), whoDirt(draw, traits.dirt));
  const plan = drawPlan(draw, traits, who.people);
  const style = drawStyle(draw, traits.heads, traits.sessions);
  const units = plan.units.map((_, at) => unitColumns(plan, style, at));
  const sources = units.map(({ mean, marks }, at) => ({
    key: mean ?? marks[0] ?? "",
    outOf: mean ? 20 : (plan.units[at]?.assessments[0]?.scale ?? 20),
  }));
  const full = plan.units.length > 1 && plan.units.every(({ assessments, mean }) => assessments.length === 1 || mean !== "none"); // prettier-ignore
  const general = generalColumns(draw, plan, full ? drawGeneral(draw) : { ...NO_GENERAL, remark: draw.chance(0.1) }, sources); // prettier-ignore
  return { plan, who, units, columns: [...who.columns, ...units.flatMap(({ columns }) => columns), ...general] };
}

function addRules(grid: GridWriter, sheet: MarksSheet, laid: Laid): void {
  if (sheet.plan.scaleSaid !== "rule") return;
  const firstRow = laid.dataRows[0] ?? 0;
  const lastRow = laid.dataRows.at(-1) ?? firstRow;
  sheet.columns.forEach(({ key, use, scale }) => {
    if (use !== "mark" || scale === undefined) return;
    grid.entryRules.push({ column: laid.columnOf.get(key) ?? 0, firstRow, lastRow, least: 0, most: scale });
  });
}

/** Puts it on a grid that may hold other things. */
export function putMarksSheet(grid: GridWriter, sheet: MarksSheet, frame: Frame): Laid {
  const laid = layOut(grid, sheet.columns, sheet.plan.people.length, frame);
  addRules(grid, sheet, laid);
  return laid;
}

/** What makes a reader stop, even when nothing is open. */
const DIRTY = new Set(["words", "slip", "heavy", "placeholders", "namesakes"]);

export function drawMarks(draw: Draw, heads: Traits["heads"], id: string): StrangerSheet {
  const traits = drawTraits(draw, heads);
  const sheet = drawMarksSheet(draw, traits, draw.int(5, 26));
  const grid = new GridWriter();
  const laid = putMarksSheet(grid, sheet, drawFrame(draw, sheet.plan, traits));
  const truth = marksTruth(sheet, laid);
  const { scaleSaid, scales, weightsSaid, mean, sessions, dirt } = traits;
  return {
    id,
    family: `marks: ${heads}`,
    traits: [`scale ${scales} ${scaleSaid}`, `weights ${weightsSaid}`, `mean ${mean}`, sessions ? "two sessions" : "one session", `dirt ${dirt}`], // prettier-ignore
    clean: truth.open.length === 0 && !DIRTY.has(dirt),
    name: draw.pick(sheetNames),
    rows: grid.cells,
    merges: grid.merges,
    entryRules: grid.entryRules,
    tables: [truth],
  };
}
