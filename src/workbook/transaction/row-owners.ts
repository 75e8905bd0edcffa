/** Whose rows they are now: people are found again by their names, wherever the user has sorted them. */
import { contentKey, isBlankContent } from "../content-key";
import type { CellContent } from "../driver";
import type { ContentsEntry } from "./entry";
import { isFormulaContent } from "./same-content";

/** A row by its number, or one that is deleted by its key. */
type RowKey = number | string;

/** Where the people of a row are now. */
export type Owners =
  /** Nothing told them apart. */
  | { readonly kind: "unknown" }
  | { readonly kind: "here" }
  | { readonly kind: "moved"; readonly row: number }
  /** Nobody else is called so, nor was: the row has another name than before, where it stands. */
  | { readonly kind: "renamed" }
  /** Nobody is called so any more. */
  | { readonly kind: "gone" }
  /** Several are called so. */
  | { readonly kind: "alike" };

/** The name of each row of a sheet, at one time. */
class Names {
  private readonly rows = new Map<string, RowKey[]>();

  constructor(private readonly ofRow: ReadonlyMap<RowKey, string>) {
    for (const [row, own] of ofRow) {
      const alike = this.rows.get(own);
      if (alike) alike.push(row);
      else this.rows.set(own, [row]);
    }
  }

  at(row: RowKey): string | undefined {
    return this.ofRow.get(row);
  }

  rowsOf(name: string): readonly RowKey[] {
    return this.rows.get(name) ?? [];
  }
}

/** A column that tells rows apart, when the plan was written and now. */
interface KeyColumn {
  readonly then: ReadonlyMap<RowKey, CellContent>;
  readonly now: ReadonlyMap<RowKey, CellContent>;
}

interface SheetNames {
  readonly then: Names;
  readonly now: Names;
}

export class RowOwners {
  private readonly columns = new Map<string, KeyColumn[]>();
  private readonly names = new Map<string, SheetNames | null>();

  /** `current`: what the cells of the guard hold now. */
  add({ place, after, before, gone = [] }: ContentsEntry, current: readonly (readonly CellContent[])[]): void {
    const left = after ?? before;
    const columns = place.columns.map((_column, c): KeyColumn => {
      const then = new Map<RowKey, CellContent>(place.rows.map((row, r) => [row, left[r]?.[c] ?? null]));
      for (const row of gone) then.set(row.key, (row.after ?? row.before)[c] ?? null);
      return {
        then,
        now: new Map(place.rows.map((row, r) => [row, current[r]?.[c] ?? null])),
      };
    });
    this.columns.set(place.sheetId, [...(this.columns.get(place.sheetId) ?? []), ...columns]);
    this.names.delete(place.sheetId);
  }

  of(sheetId: string, row: RowKey): Owners {
    const names = this.namesOf(sheetId);
    const name = names?.then.at(row);
    if (!names || name === undefined) return { kind: "unknown" };
    const present = names.now.at(row) ?? "";
    if (present === name) return { kind: "here" };
    const [moved, ...others] = names.now.rowsOf(name);
    if (typeof moved === "number") {
      const isAlone = others.length === 0 && names.then.rowsOf(name).length === 1;
      return isAlone ? { kind: "moved", row: moved } : { kind: "alike" };
    }
    return { kind: names.then.rowsOf(present).length === 0 ? "renamed" : "gone" };
  }

  private namesOf(sheetId: string): SheetNames | null {
    const known = this.names.get(sheetId);
    if (known !== undefined) return known;
    const columns = namingColumns(this.columns.get(sheetId) ?? []);
    const names = columns.length === 0 ? null : { then: namesIn(columns, "then"), now: namesIn(columns, "now") };
    this.names.set(sheetId, names);
    return names;
  }
}

/**
 * Texts, where they tell every row apart: a number that never comes twice may be a mark, which changes while its learner
 * stays. A formula is written anew in each row it is sorted to: it is nobody's name.
 */
function namingColumns(columns: readonly KeyColumn[]): readonly KeyColumn[] {
  const constant = columns.filter(({ then }) =>
    [...then.values()].some((own) => own !== null && !isFormulaContent(own)),
  );
  const texts = constant.filter(({ then }) => {
    const filled = [...then.values()].filter((own) => !isBlankContent(own));
    return filled.filter((own) => typeof own === "string").length > filled.length / 2;
  });
  return texts.length > 0 && tellApart(texts) ? texts : constant;
}

function tellApart(columns: readonly KeyColumn[]): boolean {
  const names = [...namesOfRows(columns, "then").values()].filter((name) => !isNameless(name));
  return new Set(names).size === names.length;
}

function namesIn(columns: readonly KeyColumn[], time: keyof KeyColumn): Names {
  return new Names(namesOfRows(columns, time));
}

function namesOfRows(columns: readonly KeyColumn[], time: keyof KeyColumn): Map<RowKey, string> {
  const rows = [...new Set(columns.flatMap((column) => [...column[time].keys()]))];
  const part = (content: CellContent): string => (isFormulaContent(content) ? "" : contentKey(content));
  return new Map(
    rows.map((row) => [row, JSON.stringify(columns.map((column) => part(column[time].get(row) ?? null)))]),
  );
}

function isNameless(name: string): boolean {
  return (JSON.parse(name) as string[]).every((part) => part === "");
}
