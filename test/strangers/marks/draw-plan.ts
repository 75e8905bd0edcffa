/** The plan of a sheet of marks, drawn from its traits. */
import type { Draw } from "../draw";
import { firstSessionWords, resitWords, schemes, soleMarks, type Scheme } from "../words/assessments";
import type { Person } from "../words/people";
import { unitNamings, unitNames, type UnitName } from "../words/units";
import { CLEAN, drawMarks, drawResit, levelsOf } from "./draw-marks";
import type { AssessmentPlan, MarksPlan, UnitPlan } from "./plan";
import { markDirt, type Traits } from "./traits";

function scaleOf({ scales }: Traits, order: number): number {
  return scales === "mixed" ? ([10, 20, 40, 20][order % 4] ?? 20) : Number(scales);
}

const SOLE: Scheme = { words: [""], weights: [1] };

function schemeOf(draw: Draw, traits: Traits, english: boolean): Scheme {
  if (traits.heads === "titles") return SOLE;
  if (traits.heads !== "assessments" && draw.chance(0.3)) return { words: [draw.pick(soleMarks)], weights: [1] };
  return draw.pick(schemes.filter((scheme) => (scheme.english ?? false) === english));
}

function drawUnit(draw: Draw, traits: Traits, name: UnitName | null, levels: readonly number[], scheme: Scheme): UnitPlan {
  const dirt = markDirt(traits.dirt);
  const sole = scheme.words.length === 1;
  const assessments = scheme.words.map((word, order): AssessmentPlan => {
    const scale = scaleOf(traits, order);
    const cells = traits.scaleSaid === "cells" ? ({ ...CLEAN, dressed: "all" } as const) : dirt;
    const said = traits.weightsSaid !== "none" || traits.mean === "constant";
    const weight = traits.mean === "average" ? 1 : (scheme.weights[order] ?? 1);
    return { word, scale, weight: said ? weight : null, marks: drawMarks(draw, levels, scale, cells) };
  });
  const [first] = assessments;
  const resit =
    traits.sessions && first
      ? { word: draw.pick(resitWords), scale: first.scale, weight: null, marks: drawResit(draw, first.marks, first.scale) }
      : null;
  return {
    name,
    assessments: sole && resit && traits.heads === "bands" ? assessments.map((one) => ({ ...one, word: draw.pick(firstSessionWords) })) : assessments,
    resit,
    conventional: scheme.conventional ?? false,
    mean: sole ? "none" : traits.mean,
    credits: draw.pick([2, 3, 4, 6]),
  };
} // prettier-ignore

export function drawPlan(draw: Draw, traits: Traits, people: readonly Person[]): MarksPlan {
  const levels = levelsOf(draw, people.length);
  const count = { assessments: 1, titles: draw.int(3, 9), bands: draw.int(2, 5), flat: draw.int(2, 4) }[traits.heads];
  const names: readonly (UnitName | null)[] =
    traits.heads === "assessments" ? [null] : unitNames(draw, count, draw.pick(unitNamings), traits.work);
  // Headings that say the same assessments in each unit, as a form would.
  const english = traits.heads === "assessments" && draw.chance(0.2);
  const same = draw.chance(0.7) ? schemeOf(draw, traits, english) : null;
  const units = names.map((name) => drawUnit(draw, traits, name, levels, same ?? schemeOf(draw, traits, english)));
  return { people, units, scaleSaid: traits.scaleSaid, weightsSaid: traits.weightsSaid };
}
