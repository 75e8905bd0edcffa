/** What kind of sheet of marks is drawn: every combination that somebody would write. */
import type { Draw } from "../draw";
import { CLEAN, type MarkDirt } from "./draw-marks";
import type { Heads } from "./mark-columns";
import type { OwnMean, ScaleSaid, WeightsSaid } from "./plan";
import { NO_WHO_DIRT, type WhoDirt } from "./who-columns";

export type SheetDirt =
  | "none" | "titles" | "gaps" | "statistics" | "words" | "textFigures" | "slip" | "blanks" | "placeholders"
  | "namesakes" | "offset" | "heavy"; // prettier-ignore

export const sheetDirts: readonly SheetDirt[] = [
  "none", "none", "none", "titles", "gaps", "statistics", "words", "textFigures", "slip", "blanks", "placeholders",
  "namesakes", "offset", "heavy",
]; // prettier-ignore

export interface Traits {
  readonly heads: Heads;
  readonly scaleSaid: ScaleSaid;
  readonly scales: "20" | "10" | "100" | "40" | "mixed";
  readonly weightsSaid: WeightsSaid;
  readonly mean: OwnMean;
  readonly sessions: boolean;
  readonly dirt: SheetDirt;
  /** A unit whose title is also the name of an assessment. */
  readonly work: boolean;
}

const SCALES: readonly Traits["scales"][] = ["20", "20", "20", "20", "10", "100", "40", "mixed"];

export function drawTraits(draw: Draw, heads: Heads): Traits {
  const sessions = draw.chance(0.2);
  const scales = draw.pick(SCALES);
  const said = draw.pick(["heading", "heading", "row", "column", "rule", "cells", "none"] as const);
  const scaleSaid = scales === "20" ? draw.pick(["none", "none", "none", "heading", "row", "rule", "column"] as const) : said; // prettier-ignore
  const weightsSaid = draw.pick(["none", "row", "row", "heading", "columns", "formula"] as const);
  const mean = heads === "titles" ? "none" : meanFor(draw, weightsSaid);
  return {
    heads,
    // A rule or a column for each mark belongs to sheets of few marks.
    scaleSaid: scaleSaid === "column" && heads === "titles" ? "row" : scaleSaid,
    scales,
    weightsSaid: weightsSaid === "columns" && heads === "flat" ? "row" : weightsSaid,
    mean,
    sessions,
    dirt: draw.pick(sheetDirts),
    work: heads !== "assessments" && draw.chance(0.15),
  };
}

function meanFor(draw: Draw, said: WeightsSaid): OwnMean {
  if (said === "formula") return draw.pick(["average", "figures", "products"] as const);
  if (said === "row") return draw.pick(["none", "none", "constant", "sumproduct", "figures"] as const);
  return draw.pick(["none", "none", "constant"] as const);
}

export function markDirt(dirt: SheetDirt): MarkDirt {
  switch (dirt) {
    case "words":
      return { ...CLEAN, words: 0.12 };
    case "textFigures":
      return { ...CLEAN, dressed: "few" };
    case "slip":
      return { ...CLEAN, slip: true };
    case "blanks":
      return { ...CLEAN, blanks: 0.3 };
    case "heavy":
      return { words: 0.08, dressed: "few", blanks: 0.08, slip: false };
    default:
      return CLEAN;
  }
}

export function whoDirt(draw: Draw, dirt: SheetDirt): WhoDirt {
  if (dirt === "placeholders") return { ...NO_WHO_DIRT, placeholders: draw.pick(["few", "all"] as const) };
  return dirt === "namesakes" ? { ...NO_WHO_DIRT, namesakes: true } : NO_WHO_DIRT;
}
