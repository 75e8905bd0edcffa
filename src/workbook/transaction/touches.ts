/** What each edit of a plan touches in the workbook as it was before the plan. */
import { intersectAreas, subtractAreas } from "../area";
import type { Area } from "../model";
import type { Edit } from "../plan";
import { targetsOf, type EditTarget } from "./edit-targets";
import { PlanSheets, type PlanSheet } from "./plan-sheets";

/** One target, first touched by one edit; no two touches share a cell of the same kind. */
export interface Touch {
  readonly edit: Edit["kind"];
  readonly target: EditTarget;
  /** The sheet it is on; absent for what belongs to the whole workbook. */
  readonly sheet?: PlanSheet;
}

export interface Step {
  readonly edit: Edit;
  /** The sheet it changes; absent for names and settings. */
  readonly sheet?: PlanSheet;
  /** Touched by this step for the first time. */
  readonly touches: readonly Touch[];
  /** Touched by this step and by an earlier one. */
  readonly revisited: readonly Touch[];
}

/** Edits that a protected sheet refuses. */
const NEEDS_UNPROTECTED: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>([
  "cells", "numberFormat", "style", "merge", "conditionalFormat", "validation", "table", "columnWidths", "rowHeights", "chart",
]); // prettier-ignore

/** Walks a plan in order; gives its steps, and what must hold before it. */
export class PlanWalk {
  readonly sheets = new PlanSheets();
  readonly mustBeUnprotected = new Set<PlanSheet>();
  private readonly claimed = new Map<string, Touch[]>();

  step(edit: Edit): Step {
    const sheet = this.sheetOf(edit);
    const touches: Touch[] = [];
    const revisited: Touch[] = [];
    for (const target of targetsOf(edit, sheet?.origin ?? sheet?.name ?? "")) {
      const claim = this.claim({ edit: edit.kind, target, ...(isOnSheet(target) && sheet && { sheet }) });
      touches.push(...claim.fresh);
      revisited.push(...claim.known);
    }
    return { edit, touches, revisited, ...(sheet && { sheet }) };
  }

  /** Touches made by no edit of their own: what a deletion breaks elsewhere. */
  also(edit: Edit["kind"], target: EditTarget, sheet?: PlanSheet): Touch[] {
    return this.claim({ edit, target, ...(sheet && { sheet }) }).fresh;
  }

  private sheetOf(edit: Edit): PlanSheet | null {
    switch (edit.kind) {
      case "name":
      case "setting":
        return null;
      case "addSheet":
        if (edit.after !== undefined) this.sheets.named(edit.after);
        return this.sheets.add(edit.sheet);
      case "renameSheet":
        return this.sheets.rename(edit.sheet, edit.to);
      case "deleteSheet":
        return this.sheets.delete(edit.sheet);
      default:
        return this.editedSheet(edit.kind, "range" in edit ? edit.range.sheet : edit.sheet, edit);
    }
  }

  private editedSheet(kind: Edit["kind"], name: string, edit: Edit): PlanSheet {
    const sheet = this.sheets.named(name);
    if (edit.kind === "protect") sheet.protected = edit.protection !== null;
    else if (NEEDS_UNPROTECTED.has(kind) && sheet.protected !== false) this.mustBeUnprotected.add(sheet);
    return sheet;
  }

  private claim(touch: Touch): { fresh: Touch[]; known: Touch[] } {
    const { target } = touch;
    const key = claimKey(touch);
    const claimed = this.claimed.get(key) ?? [];
    this.claimed.set(key, claimed);
    const areas = areasOf(target);
    if (areas === null) {
      if (claimed.length > 0) return { fresh: [], known: [...claimed] };
      claimed.push(touch);
      return { fresh: [touch], known: [] };
    }
    const known = claimed.filter(({ target: other }) =>
      (areasOf(other) ?? []).some((own) => areas.some((area) => intersectAreas(own, area) !== null)),
    );
    const left = subtractAreas(
      areas,
      known.flatMap(({ target: other }) => areasOf(other) ?? []),
    );
    const fresh = withAreas(target, left).map((piece) => ({ ...touch, target: piece }));
    claimed.push(...fresh);
    return { fresh, known };
  }
}

function isOnSheet(target: EditTarget): boolean {
  return "sheet" in target || "range" in target;
}

function claimKey({ target, sheet }: Touch): string {
  const place = sheet === undefined ? "" : sheet.origin === undefined ? `+${sheet.name}` : sheet.origin.toLowerCase();
  if ("tracks" in target) return JSON.stringify([target.kind, place, target.tracks]);
  if ("name" in target) return JSON.stringify([target.kind, target.name.toLowerCase()]);
  if ("id" in target) return JSON.stringify([target.kind, target.id]);
  if ("key" in target) return JSON.stringify([target.kind, target.key]);
  return JSON.stringify([target.kind, place]);
}

/** The cells of a target that touches must share out, or `null` when the target is a whole. */
function areasOf(target: EditTarget): readonly Area[] | null {
  switch (target.kind) {
    case "contents":
    case "formats":
    case "merges":
      return [target.range];
    case "validations":
      return target.areas;
    default:
      return null;
  }
}

function withAreas(target: EditTarget, areas: readonly Area[]): EditTarget[] {
  if (target.kind === "validations") return areas.length === 0 ? [] : [{ ...target, areas }];
  if (!("range" in target)) return [target];
  return areas.map(({ row, column, rows, columns }) => ({
    ...target,
    range: { sheet: target.range.sheet, row, column, rows, columns },
  }));
}
