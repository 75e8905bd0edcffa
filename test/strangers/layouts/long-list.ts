/** A row for each learner and unit, as platforms export and as some teachers type. */
import type { Draw } from "../draw";
import type { Cell, StrangerSheet } from "../stranger-sheet";
import { heading, sheetNames } from "../words/headings";
import { cohort } from "../words/people";
import { unitNames } from "../words/units";
import { simpleSheet, type SimpleColumn } from "./simple-table";
import { drawMarks, levelsOf } from "../marks/draw-marks";
import { CLEAN } from "../marks/draw-marks";

const UNIT_HEADINGS = ["Matière", "UE", "Module", "Unité d’enseignement", "Code UE", "Cours", "Enseignement", "Course"];

interface Line {
  readonly cells: readonly Cell[];
}

export function drawLongList(draw: Draw, id: string): StrangerSheet {
  const people = cohort(draw, draw.int(4, 9));
  const naming = draw.pick(["title", "code", "codeTitle"] as const);
  const names = unitNames(draw, draw.int(2, 4), naming, false);
  const scale = draw.pick([20, 20, 20, 10, 100]);
  const said = scale === 20 ? draw.pick(["none", "heading", "column"] as const) : draw.pick(["heading", "column"] as const); // prettier-ignore
  const levels = levelsOf(draw, people.length);
  const dirt = draw.chance(0.3) ? { ...CLEAN, words: 0.1 } : CLEAN;
  const marks = names.map(() => drawMarks(draw, levels, scale, dirt));
  const identifier = draw.chance(0.5);
  const full = draw.chance(0.5);
  const technical = draw.chance(0.2);
  const session = draw.chance(0.25);
  const credits = draw.chance(0.25);
  const lines = people.flatMap((person, who) =>
    names.map(({ shown }, unit): Line => {
      const mark = marks[unit]?.[who]?.cell ?? null;
      return {
        cells: [
          ...(technical ? [who * names.length + unit + 1] : []),
          ...(identifier ? [person.number] : []),
          ...(full ? [`${person.last.toUpperCase()} ${person.first}`] : [person.last.toUpperCase(), person.first]),
          shown,
          ...(credits ? [3 + (unit % 3)] : []),
          ...(session ? ["Session 1"] : []),
          mark,
          ...(said === "column" ? [scale] : []),
        ],
      };
    }),
  );
  const sorted = draw.chance(0.3) ? draw.shuffled(lines) : lines;
  const columns: SimpleColumn[] = [
    ...(technical ? [{ heading: draw.pick(["Id", "ID", "N° ligne"]), roles: ["lineNumber", "other"] }] : []),
    ...(identifier ? [{ heading: heading(draw, "number"), roles: ["learnerNumber"], use: "who" as const }] : []),
    ...(full
      ? [{ heading: heading(draw, "full"), roles: ["fullName"], use: "who" as const }]
      : [
          { heading: heading(draw, "last"), roles: ["lastName"], use: "who" as const },
          { heading: heading(draw, "first"), roles: ["firstName"], use: "who" as const },
        ]),
    { heading: draw.pick(UNIT_HEADINGS), roles: ["unit", "label"] },
    ...(credits ? [{ heading: heading(draw, "credits"), roles: ["credits"] }] : []),
    ...(session ? [{ heading: "Session", roles: ["kind", "other", "nature", "label"] }] : []),
    {
      heading: draw.pick(["Note", "Note finale", "Résultat", "Mark"].slice(0, said === "heading" ? 2 : 4)) + (said === "heading" ? `/${scale}` : ""),
      roles: ["mark"],
      use: "mark",
      scale,
      ...(said === "column" && { scaleBy: "column" as const }),
    },
    ...(said === "column" ? [{ heading: heading(draw, "scaleRow"), roles: ["scale"] }] : []),
  ]; // prettier-ignore
  return simpleSheet(
    { id, family: "long list", traits: [`scale ${scale} ${said}`, technical ? "technical id" : "no id"], clean: dirt === CLEAN, name: draw.pick(sheetNames) },
    { columns, rows: sorted.map(({ cells }) => cells) },
    { layouts: ["learnerAndUnitPerRow"] },
  );
} // prettier-ignore
