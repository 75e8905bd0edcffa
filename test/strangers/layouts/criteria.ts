/** A grid of criteria: the mark is made of its parts, by a formula or as figures that add up. */
import type { Draw } from "../draw";
import { GridWriter, letters } from "../grid-writer";
import type { Cell, ColumnTruth, Expected, StrangerSheet } from "../stranger-sheet";
import { sheetNames } from "../words/headings";
import { cohort } from "../words/people";
import { NO_WHO_DIRT, whoColumns } from "../marks/who-columns";
import { sheetOf } from "./simple-table";

const CRITERIA = [
  "Fond", "Forme", "Méthode", "Expression", "Plan", "Orthographe", "Argumentation", "Sources", "Qualité du support",
  "Posture", "Réponses aux questions", "Problématique", "Conclusion", "Analyse", "Gestion du temps",
]; // prettier-ignore
const GROUPS = [[8, 12], [5, 5, 5, 5], [4, 6, 6, 4], [10, 6, 4], [2, 4, 6, 8], [4, 8, 8, 12, 8], [10, 10, 10, 10]]; // prettier-ignore

export function drawCriteria(draw: Draw, id: string): StrangerSheet {
  const parts = draw.pick(GROUPS);
  const whole = parts.reduce((sum, one) => sum + one, 0);
  const names = draw.some(CRITERIA, parts.length);
  const numbered = draw.chance(0.2);
  const scaleRow = draw.chance(0.5);
  const inHeading = !scaleRow && draw.chance(0.7);
  const constant = draw.chance(0.25);
  const first = draw.chance(0.3);
  const divisor = whole / 20;
  const { columns: who, people } = whoColumns(draw, cohort(draw, draw.int(5, 16)), NO_WHO_DIRT, true);
  const grid = new GridWriter();
  const noteHeading = draw.pick(["Note", "NOTE", "Note /20", "Total /20", "Note finale", "Note sur 20"]);
  const start = who.length + (first ? 1 : 0);
  const noteAt = first ? who.length : who.length + parts.length;
  who.forEach(({ heading }, at) => grid.put(0, at, heading));
  parts.forEach((most, at) => {
    const word = numbered ? `Critère ${at + 1}` : (names[at] ?? "");
    grid.put(0, start + at, inHeading ? `${word}${draw.pick([` /${most}`, ` (/${most})`, ` (${most} pts)`])}` : word);
    if (scaleRow) grid.put(1, start + at, most);
  });
  grid.put(0, noteAt, noteHeading);
  if (scaleRow) {
    grid.put(1, 0, draw.pick(["Barème", "Sur", "Points"]));
    grid.put(1, noteAt, 20);
  }
  const top = scaleRow ? 2 : 1;
  const expected = new Map<number, Expected>();
  people.forEach((_, person) => {
    const row = top + person;
    who.forEach(({ cell }, at) => grid.put(row, at, cell(person, { row, letter: String, at: Number, apart: () => undefined, firstRow: top, lastRow: top }))); // prettier-ignore
    const points = parts.map((most) => Math.min(most, Math.max(0.5, Math.round(draw.around(0.62 * most, 0.2 * most) * 2) / 2))); // prettier-ignore
    points.forEach((figure, at) => grid.put(row, start + at, figure));
    const value = points.reduce((sum, one) => sum + one, 0) / divisor;
    const range = `${letters(start)}${row + 1}:${letters(start + parts.length - 1)}${row + 1}`;
    const formula = divisor === 1 ? `=SUM(${range})` : `=SUM(${range})/${divisor}`;
    const cell: Cell = constant ? Number(value.toFixed(2)) : { value, formula };
    grid.put(row, noteAt, cell);
    expected.set(row, value);
  });
  const noted: ColumnTruth = { column: noteAt, heading: noteHeading, use: "mark", roles: ["mark", "mean"], session: 1, scale: 20 }; // prettier-ignore
  const columns: readonly ColumnTruth[] = [
    ...who.map(({ heading, use, roles }, column) => ({ heading, use, roles, column })),
    ...parts.map((_, at) => ({ column: start + at, heading: names[at] ?? "", use: "derived" as const, roles: ["criterion", "other", "mark"] })), // prettier-ignore
    noted,
  ];
  const truth = {
    layouts: ["learnerPerRow"],
    anchor: [top, 0] as const,
    dataRows: people.map((_, at) => top + at),
    columns,
    units: [{ names: null, marks: [noteAt], resits: [], weights: [1], expected }],
    open: [],
    placeholders: [],
    namesakes: [],
  };
  const traits = [constant ? "figures that add up" : "own formula", scaleRow ? "scale row" : inHeading ? "scale heading" : "no scale"]; // prettier-ignore
  return sheetOf({ id, family: "criteria", traits, clean: !constant, name: draw.pick([...sheetNames, "Soutenances", "Oral"]) }, grid, [truth]); // prettier-ignore
}
