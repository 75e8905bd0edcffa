/** A plan asks for each row and column by itself: Excel is asked once for those of a sheet, and told once. */
import type { DriverEdit, State, Target } from "../driver";

type SizeTarget = Extract<Target, { readonly kind: "columnWidths" | "rowHeights" }>;
type SizeState = Extract<State, { readonly kind: SizeTarget["kind"] }>;

export interface GatheredTargets {
  readonly asked: readonly Target[];
  /** The states of the targets as they were given, out of those of `asked`. */
  readonly spread: (states: readonly State[]) => State[];
}

export function gatherSizes(targets: readonly Target[]): GatheredTargets {
  const asked: Target[] = [];
  const places = new Map<string, number>();
  const at = targets.map((target) => {
    if (!isSize(target)) return asked.push(target) - 1;
    const key = `${target.kind} ${target.sheet.toLowerCase()}`;
    const place = places.get(key) ?? asked.push({ ...target, tracks: [] }) - 1;
    places.set(key, place);
    (asked[place] as SizeTarget & { tracks: number[] }).tracks.push(...target.tracks);
    return place;
  });
  const spread = (states: readonly State[]): State[] =>
    targets.flatMap((target, index) => {
      const state = states[at[index] ?? -1];
      if (state === undefined) return [];
      return isSize(target) ? [pick(state as SizeState, target.tracks)] : [state];
    });
  return { asked, spread };
}

function isSize(target: Target): target is SizeTarget {
  return target.kind === "columnWidths" || target.kind === "rowHeights";
}

function pick({ kind, value }: SizeState, tracks: readonly number[]): State {
  return { kind, value: Object.fromEntries(tracks.map((track) => [track, value[track] ?? null])) };
}

/** Neighbouring edits of the sizes of a sheet as one; the last word on a track counts. */
export function joinSizeEdits(edits: readonly DriverEdit[]): DriverEdit[] {
  const joined: DriverEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (edit.kind === "rowHeights" && last?.kind === "rowHeights" && last.sheet === edit.sheet) {
      Object.assign(last.heights, edit.heights);
    } else if (edit.kind === "columnWidths" && last?.kind === "columnWidths" && last.sheet === edit.sheet) {
      Object.assign(last.widths, edit.widths);
    } else if (edit.kind === "rowHeights") joined.push({ ...edit, heights: { ...edit.heights } });
    else if (edit.kind === "columnWidths") joined.push({ ...edit, widths: { ...edit.widths } });
    else joined.push(edit);
  }
  return joined;
}
