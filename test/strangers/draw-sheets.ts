/** As many sheets as asked, each of its own seed: the same number is always the same sheet. */
import { drawFrom, type Draw } from "./draw";
import { drawExport } from "./exports/draw-export";
import { drawCriteria } from "./layouts/criteria";
import { drawLongList } from "./layouts/long-list";
import { drawAttendance, drawPeople } from "./layouts/people-lists";
import { drawSeveral } from "./layouts/several-tables";
import { drawReport, drawTransposed } from "./layouts/transposed";
import { drawMarks } from "./marks/draw-sheet";
import { drawNotMarks } from "./not-marks/draw-not-marks";
import type { StrangerSheet } from "./stranger-sheet";

type DrawSheet = (draw: Draw, id: string) => StrangerSheet;

/** One after the other, so that a small draw has each. */
const TURNS: readonly DrawSheet[] = [
  (draw, id) => drawMarks(draw, "assessments", id),
  (draw, id) => drawMarks(draw, "titles", id),
  (draw, id) => drawMarks(draw, "bands", id),
  (draw, id) => drawExport(draw, id),
  (draw, id) => drawMarks(draw, "flat", id),
  (draw, id) => drawNotMarks(draw, id, true),
  (draw, id) => drawMarks(draw, "assessments", id),
  (draw, id) => drawLongList(draw, id),
  (draw, id) => drawMarks(draw, "titles", id),
  (draw, id) => drawNotMarks(draw, id, false),
  (draw, id) => drawMarks(draw, "bands", id),
  (draw, id) => drawPeople(draw, id),
  (draw, id) => drawCriteria(draw, id),
  (draw, id) => drawSeveral(draw, id),
  (draw, id) => drawExport(draw, id),
  (draw, id) => drawTransposed(draw, id),
  (draw, id) => drawMarks(draw, "bands", id),
  (draw, id) => drawReport(draw, id),
  (draw, id) => drawAttendance(draw, id),
  (draw, id) => drawMarks(draw, "assessments", id),
];

export function drawSheet(number: number): StrangerSheet {
  const turn = TURNS[number % TURNS.length];
  if (turn === undefined) throw new Error(`No sheet ${number}`);
  return turn(drawFrom(0x5eed + number * 7919), `s${number}`);
}

export function drawSheets(count: number, from = 0): readonly StrangerSheet[] {
  return Array.from({ length: count }, (_, at) => drawSheet(from + at));
}
