/** Marks of a cohort in one assessment: each person has a level, each assessment a difficulty and a step. */
import type { Draw } from "../draw";
import { dressed, wordToken } from "../words/tokens";
import type { Mark } from "./plan";

export interface MarkDirt {
  /** Codes and words instead of marks. */
  readonly words: number;
  /** Figures written as text: all of them, or a few. */
  readonly dressed: "none" | "few" | "all";
  readonly blanks: number;
  /** One cell that cannot be: 145 for 14,5. */
  readonly slip: boolean;
}

export const CLEAN: MarkDirt = { words: 0, dressed: "none", blanks: 0, slip: false };

const STEPS: Readonly<Record<number, readonly number[]>> = {
  10: [0.5, 0.25, 1],
  20: [0.5, 0.25, 0.5, 0.1, 1, 0.01],
  40: [0.5, 1],
  100: [1, 0.5],
};

function figures(draw: Draw, levels: readonly number[], scale: number): readonly number[] {
  const step = draw.pick(STEPS[scale] ?? [0.5]);
  const shift = draw.around(0, 1.2);
  const drawn = levels.map((level) => {
    const on20 = Math.min(20, Math.max(0.5, level + shift + draw.around(0, 2.2)));
    return Number((Math.round((on20 * scale) / 20 / step) * step).toFixed(2));
  });
  // Somebody does well, so that a mark on 20 can be told from a mark on 10 by a reader.
  const best = drawn.indexOf(Math.max(...drawn));
  const high = Number((Math.ceil((scale * draw.pick([0.7, 0.75, 0.8, 0.85])) / step) * step).toFixed(2));
  return drawn.map((figure, at) => (at === best ? Math.max(figure, high) : figure));
}

export function drawMarks(draw: Draw, levels: readonly number[], scale: number, dirt: MarkDirt): readonly Mark[] {
  const dress = dressed(draw, dirt.dressed === "all");
  const drawn = figures(draw, levels, scale);
  const best = drawn.indexOf(Math.max(...drawn));
  const slip = dirt.slip ? draw.int(0, levels.length - 1) : -1;
  return drawn.map((figure, at): Mark => {
    if (at === slip && at !== best && figure > 0) return { cell: figure * 10 + scale, figure: null, sense: "unknown" };
    if (at !== best && draw.chance(dirt.blanks)) return { cell: null, figure: null, sense: "blank" };
    if (at !== best && draw.chance(dirt.words)) {
      const token = wordToken(draw);
      return { cell: token.text, figure: null, sense: token.sense };
    }
    const asText = dirt.dressed === "all" || (dirt.dressed === "few" && draw.chance(0.15));
    return { cell: asText ? dress(figure, scale) : figure, figure, sense: "figure" };
  });
}

/** Only who failed sits it again. */
export function drawResit(draw: Draw, first: readonly Mark[], scale: number): readonly Mark[] {
  const drawn = first.map((mark): Mark => {
    const failed = mark.figure === null ? mark.sense === "absent" : mark.figure < scale / 2;
    if (!failed) return { cell: null, figure: null, sense: "blank" };
    const figure = Number(((draw.int(8, 32) / 40) * scale).toFixed(1));
    return { cell: figure, figure, sense: "figure" };
  });
  return drawn;
}

export function levelsOf(draw: Draw, count: number): readonly number[] {
  return Array.from({ length: count }, () => draw.around(11.5, 3));
}
