/** Units in rows, learners in columns; and the marks of one learner, as a report shows them. */
import type { Draw } from "../draw";
import { GridWriter } from "../grid-writer";
import type { Cell, StrangerSheet } from "../stranger-sheet";
import { sheetNames } from "../words/headings";
import { cohort } from "../words/people";
import { unitNames } from "../words/units";
import { CLEAN, drawMarks, levelsOf } from "../marks/draw-marks";
import { sheetOf, simpleSheet } from "./simple-table";

export function drawTransposed(draw: Draw, id: string): StrangerSheet {
  const people = cohort(draw, draw.int(4, 12));
  const names = unitNames(draw, draw.int(3, 8), draw.pick(["title", "code", "codeTitle"] as const), false);
  const levels = levelsOf(draw, people.length);
  const grid = new GridWriter();
  const coef = draw.chance(0.4);
  const titled = draw.chance(0.3) ? 2 : 0;
  if (titled > 0) grid.put(0, 0, "Récapitulatif des notes");
  const head: Cell[] = [
    draw.pick(["Matière", "UE", "Module", "Matières", ""]) || null,
    ...(coef ? [draw.pick(["Coef", "Coefficient", "ECTS"])] : []),
    ...people.map(({ last, first }) => `${last.toUpperCase()} ${first}`),
  ];
  grid.putRow(titled, 0, head);
  names.forEach(({ shown }, at) => {
    const marks = drawMarks(draw, levels, 20, CLEAN);
    grid.putRow(titled + 1 + at, 0, [shown, ...(coef ? [draw.int(1, 4)] : []), ...marks.map(({ cell }) => cell)]);
  });
  if (draw.chance(0.4)) {
    const row = titled + 1 + names.length;
    grid.put(row, 0, "Moyenne");
    people.forEach((_, at) => grid.put(row, (coef ? 2 : 1) + at, Number(draw.around(11, 2).toFixed(2))));
  }
  const truth = {
    layouts: ["unitPerRow"],
    anchor: [titled + 1, 0] as const,
    dataRows: names.map((_, at) => titled + 1 + at),
    columns: [],
    units: [],
    open: [],
    placeholders: [],
    namesakes: [],
  };
  return sheetOf({ id, family: "transposed", name: draw.pick(sheetNames) }, grid, [truth]);
}

const COMMENTS = ["Ensemble satisfaisant", "Peut mieux faire", "Très bon trimestre", "Des efforts à poursuivre"];

export function drawReport(draw: Draw, id: string): StrangerSheet {
  const [person] = cohort(draw, 1);
  const names = unitNames(draw, draw.int(5, 10), "title", false);
  const who = `${person?.last.toUpperCase() ?? ""} ${person?.first ?? ""}`;
  const coef = draw.chance(0.6);
  const rows = names.map(({ shown }): readonly Cell[] => [
    shown,
    ...(coef ? [draw.int(1, 4)] : []),
    Number(draw.around(12, 3).toFixed(1)),
    Number(draw.around(11, 1).toFixed(2)),
    draw.pick(COMMENTS),
  ]);
  const columns = [
    { heading: draw.pick(["Matière", "UE", "Discipline", "Enseignement"]), roles: ["unit", "label"] },
    ...(coef ? [{ heading: draw.pick(["Coef", "Coeff.", "ECTS"]), roles: ["coefficient", "credits"] }] : []),
    {
      heading: draw.pick(["Note", "Note /20", "Moyenne élève"]),
      roles: ["mark", "mean"],
      use: "mark" as const,
      scale: 20,
    },
    {
      heading: draw.pick(["Moyenne de la classe", "Moyenne promo", "Moy. groupe"]),
      roles: ["mean", "other"],
      use: "aside" as const,
    },
    { heading: draw.pick(["Appréciation", "Observations"]), roles: ["remark", "other"] },
  ];
  const above = [["Bulletin de notes"], [draw.pick(["Étudiant :", "Nom :", "Apprenti(e)"]), who], []];
  return simpleSheet(
    { id, family: "report of one learner", name: who },
    { columns, rows, above },
    { layouts: ["sheetPerLearner"] },
  );
}
