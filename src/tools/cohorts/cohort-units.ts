/** The units of several tables, put together by their codes; a code that headings name differently is asked about. */
import { fold } from "../../spreadsheet/cell/text";
import { foldCode } from "../../spreadsheet/words/heading-fold";
import { groupBy } from "../../rules/group-by";
import type { CohortTable, CohortUnit } from "./cohort-tables";

/** Whether a code that has several titles is one unit all the same, by folded code. */
export type SameUnits = ReadonlyMap<string, boolean>;

export interface TitledCode {
  /** Folded, as answers name it. */
  readonly key: string;
  readonly code: string;
  readonly titles: readonly { readonly title: string; readonly table: CohortTable }[];
}

export interface GatheredUnit {
  readonly code: string;
  readonly title: string;
  readonly of: readonly { readonly table: CohortTable; readonly unit: CohortUnit }[];
}

type Placed = GatheredUnit["of"][number];

function placed(tables: readonly CohortTable[]): readonly Placed[] {
  return tables.flatMap((table) => table.units.map((unit) => ({ table, unit })));
}

function byCode(tables: readonly CohortTable[]): readonly (readonly [string, readonly Placed[]])[] {
  return [...groupBy(placed(tables), ({ unit }) => foldCode(unit.code))];
}

/** The codes that tables give several titles to. */
export function titledCodes(tables: readonly CohortTable[]): readonly TitledCode[] {
  return byCode(tables).flatMap(([key, of]) => {
    const titled = of.filter(({ unit }) => unit.title !== "");
    const titles = [...groupBy(titled, ({ unit }) => fold(unit.title)).values()].flatMap(([one]) =>
      one ? [{ title: one.unit.title, table: one.table }] : [],
    );
    return titles.length < 2 ? [] : [{ key, code: of[0]?.unit.code ?? key, titles }];
  });
}

/** Of a code that stands for several units, a table that gives no title is left with the first of them. */
export function gatheredUnits(tables: readonly CohortTable[], same: SameUnits): readonly GatheredUnit[] {
  const several = new Map(titledCodes(tables).map(({ key, titles }) => [key, titles]));
  return byCode(tables).flatMap(([key, of]) => {
    const titles = several.get(key);
    if (titles === undefined || same.get(key) !== false) return [gathered(of)];
    const first = fold(titles[0]?.title ?? "");
    return [...groupBy(of, ({ unit }) => (unit.title === "" ? first : fold(unit.title))).values()].map(gathered);
  });
}

function gathered(of: readonly Placed[]): GatheredUnit {
  const titles = of.map(({ unit }) => unit.title).filter((title) => title !== "");
  return { code: of[0]?.unit.code ?? "", title: titles[0] ?? "", of };
}
