/** Renames among other edits: in an order that works, the edits after them brought up to date. */
import { sameSheetName } from "../address";
import type { CellContent, DriverEdit } from "../driver";
import { followFormula } from "../formula/references";
import type { CellInput, Edit } from "../plan";

export interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * Orders renames so that no two sheets ever bear the same name, even when names are exchanged. `names`: every sheet's
 * name now.
 */
export function renameEdits(
  renames: readonly Rename[],
  names: readonly string[],
): Extract<Edit, { kind: "renameSheet" }>[] {
  const edits: Extract<Edit, { kind: "renameSheet" }>[] = [];
  let taken = [...names];
  const rename = ({ from, to }: Rename): void => {
    edits.push({ kind: "renameSheet", sheet: from, to });
    taken = taken.map((name) => (name === from ? to : name));
  };
  let pending = [...renames];
  while (pending.length > 0) {
    const free = pending.find(({ from, to }) => !taken.some((name) => name !== from && sameSheetName(name, to)));
    const next = free ?? pending[0];
    if (next === undefined) break;
    pending = pending.filter((item) => item !== next);
    if (free !== undefined) {
      rename(free);
      continue;
    }
    // A ring of names: one of them steps aside for a moment.
    const aside = freeName(taken);
    rename({ from: next.from, to: aside });
    pending.push({ from: aside, to: next.to });
  }
  return edits;
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.some((name) => sameSheetName(name, `_${number}`))) number += 1;
  return `_${number}`;
}

/** Rewrites the edits that come after a rename, which all name sheets as they are called before the first edit. */
export function followRenames(edits: readonly DriverEdit[]): DriverEdit[] {
  const done: DriverEdit[] = [];
  let rest = [...edits];
  for (let edit = rest.shift(); edit !== undefined; edit = rest.shift()) {
    done.push(edit);
    if (edit.kind !== "renameSheet") continue;
    const rename = { from: edit.sheet, to: edit.to };
    rest = rest.map((later) => followRename(later, rename));
  }
  return done;
}

function followRename(edit: DriverEdit, { from, to }: Rename): DriverEdit {
  const called = (sheet: string): string => (sameSheetName(sheet, from) ? to : sheet);
  const rewrite = (formula: string): string => followFormula(formula, { kind: "sheetRenamed", from, to }, false);
  switch (edit.kind) {
    // Renames are given one after the other already, and a sheet comes back under its own name.
    case "renameSheet":
    case "restoreSheet":
    case "setting":
    case "removeTable":
      return edit;
    case "name":
      return { ...edit, formula: edit.formula === null ? null : rewrite(edit.formula) };
    case "cells": {
      const range = { ...edit.range, sheet: called(edit.range.sheet) };
      return { ...edit, range, cells: edit.cells.map((row) => row.map((input) => rewriteInput(input, rewrite))) };
    }
    case "numberFormat":
    case "style":
    case "merge":
      return { ...edit, range: { ...edit.range, sheet: called(edit.range.sheet) } };
    default:
      return { ...edit, sheet: called(edit.sheet) };
  }
}

function rewriteInput(input: CellInput | CellContent, rewrite: (formula: string) => string): CellInput | CellContent {
  if (typeof input !== "object" || input === null || !("formula" in input)) return input;
  return { ...input, formula: rewrite(input.formula) };
}
