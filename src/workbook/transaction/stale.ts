/** Whether a workbook still is what a plan was made from. */
import { formatRange, sameSheetName } from "../address";
import { areasOfCells, canonicalAreas, containsArea, subtractAreas } from "../area";
import { contentKey } from "../content-key";
import type { Reading, Target } from "../driver";
import type { Area, RangeRef } from "../model";
import type { Edit, Plan, Seen, SeenCells } from "../plan";
import { readableBands } from "./chunks";
import { rangeOf } from "./entry";
import { PresentCells, type Answer } from "./present-cells";

/** The address of a few areas is enough to find what changed. */
const SHOWN = 3;
/** Reading cells twice costs less than reading the area around them in more pieces than this. */
const PIECES = 16;

export function answersTo(targets: readonly Target[], { states }: Pick<Reading, "states">): Answer[] {
  return targets.flatMap((target, index) => {
    const state = states[index];
    return state === undefined ? [] : [{ target, state }];
  });
}

/** What to read to know whether a plan still holds; `known`: the contents that are read anyway. */
export function seenTargets(seen: readonly Seen[], known: readonly Target[]): Target[] {
  const ranges = new Map<string, RangeRef[]>();
  const isKnown = (one: Seen): boolean => known.some((target) => covers(target, one));
  for (const one of seen) {
    if (one.kind !== "cells" || isKnown(one)) continue;
    ranges.set(one.range.sheet, [...(ranges.get(one.range.sheet) ?? []), one.range]);
  }
  const cells = [...ranges].flatMap(([sheet, areas]) =>
    areasToRead(areas, contentsOf(known, sheet)).flatMap((area) => readableBands(rangeOf(sheet, area))),
  );
  return [
    ...cells.map((range): Target => ({ kind: "contents", range })),
    ...seen.flatMap((one): readonly Target[] => {
      if (one.kind === "cells" || isKnown(one)) return [];
      return [one.kind === "name" ? { kind: "name", name: one.name } : { kind: "setting", key: one.key }];
    }),
  ];
}

/**
 * Where the workbook differs from what the plan was made from, ready to show; `null` when nowhere, and the empty text
 * when in a setting, which is no place of the user's.
 */
export function changedPlaces({ seen = [], edits }: Plan, answers: readonly Answer[]): string | null {
  const places = [
    ...changedCells(
      seen.filter((one) => one.kind === "cells"),
      new PresentCells(answers),
    ),
    ...changedObjects(seen, edits, answers),
  ];
  if (places.length === 0) return null;
  const named = places.filter((place) => place !== "");
  const shown = named.slice(0, SHOWN).join(", ");
  return named.length > SHOWN ? `${shown}, …` : shown;
}

function covers(target: Target, one: Seen): boolean {
  if (one.kind === "cells") {
    return (
      target.kind === "contents" &&
      sameSheetName(target.range.sheet, one.range.sheet) &&
      containsArea(target.range, one.range)
    );
  }
  if (one.kind === "name") return target.kind === "name" && sameSheetName(target.name, one.name);
  return target.kind === "setting" && target.key === one.key;
}

function contentsOf(targets: readonly Target[], sheet: string): RangeRef[] {
  return targets.flatMap((target) =>
    target.kind === "contents" && sameSheetName(target.range.sheet, sheet) ? [target.range] : [],
  );
}

function areasToRead(areas: readonly Area[], known: readonly Area[]): readonly Area[] {
  const whole = canonicalAreas(areas);
  const left = known.length > PIECES ? whole : subtractAreas(whole, known);
  return left.length > Math.max(PIECES, whole.length) ? whole : left;
}

function changedCells(seen: readonly SeenCells[], present: PresentCells): string[] {
  const changed = new Map<string, { row: number; column: number }[]>();
  for (const { range, held } of seen) {
    held.forEach((line, r) =>
      line.forEach((key, c) => {
        const [row, column] = [range.row + r, range.column + c];
        if (contentKey(present.at(range.sheet, row, column) ?? null) === key) return;
        const cells = changed.get(range.sheet) ?? [];
        changed.set(range.sheet, cells);
        cells.push({ row, column });
      }),
    );
  }
  return [...changed].flatMap(([sheet, cells]) =>
    canonicalAreas(areasOfCells(cells)).map((area) => formatRange(rangeOf(sheet, area))),
  );
}

/** A name or a setting that already is what the plan would make of it is no change to tell of. */
function changedObjects(seen: readonly Seen[], edits: readonly Edit[], answers: readonly Answer[]): string[] {
  return seen.flatMap((one) => {
    if (one.kind === "cells") return [];
    const answer = answers.find(({ target }) => covers(target, one))?.state.value ?? null;
    const wanted = edits.flatMap((edit) => {
      if (one.kind === "name") return edit.kind === "name" && edit.name === one.name ? [edit.formula] : [];
      return edit.kind === "setting" && edit.key === one.key ? [edit.value] : [];
    });
    if (answer === (one.kind === "name" ? one.formula : one.value) || answer === wanted.at(-1)) return [];
    return [one.kind === "name" ? one.name : ""];
  });
}
