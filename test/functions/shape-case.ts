/** A call with one of its parameters on one of the shapes that a user may give it, and its result by hand. */
import type { Content } from "../../src/spreadsheet/cell/content";
import type { Loose } from "./call-function";

export const NA = "#N/A";
export const BAD = "#VALUE!";

export type Shape = "scalar" | "1×1" | "row" | "column" | "block" | "blank" | "omitted";
export type Rows = readonly (readonly Content[])[];
export type Expected = readonly (readonly unknown[])[];

export interface ShapeCase {
  readonly parameter: string;
  readonly shape: Shape;
  readonly call: readonly [string, ...Loose[]];
  readonly gives: Expected;
}

/** `parameter: [shape, arguments, expected]…` of one function. */
export function cases(
  id: string,
  byParameter: Readonly<Record<string, readonly (readonly [Shape, readonly Loose[], Expected])[]>>,
): ShapeCase[] {
  return Object.entries(byParameter).flatMap(([parameter, list]) =>
    list.map(([shape, args, gives]) => ({ parameter, shape, call: [id, ...args] as const, gives })),
  );
}

/** A function that reads a table: the table itself and its rules on every shape, its other arguments held. */
export interface TableFunction {
  readonly id: string;
  readonly parameter: string;
  /** The arguments before the table. */
  readonly before?: readonly Loose[];
  readonly table: Rows;
  /** The arguments between the table and the rules. */
  readonly middle?: readonly Loose[];
  readonly convention: string;
  /** With its headings. */
  readonly gives: Expected;
  /** The headings alone, where not those of the result; what a lone column gives; what the national rules give. */
  readonly ofNoRow?: Expected;
  readonly ofColumn: Expected;
  readonly national: Expected;
  /** One row of results for each row of the table: a blank one stands beside a blank one. */
  readonly linesUp: boolean;
}

export function tableShapes(of: TableFunction): ShapeCase[] {
  const { id, before = [], table, middle = [], convention, gives } = of;
  const [headings = [], ...rows] = table;
  const withTable = (given: Loose, expected: Expected): readonly [readonly Loose[], Expected] => [
    [...before, given, ...middle, convention],
    expected,
  ];
  const withRules = (rules: Loose, expected: Expected): readonly [readonly Loose[], Expected] => [
    [...before, table, ...middle, rules],
    expected,
  ];
  const blank = headings.map(() => null);
  const blankResult = gives[0]?.map(() => "") ?? [];
  const afterBlank = of.linesUp ? [...gives.slice(0, 1), blankResult, ...gives.slice(1)] : gives;
  const isOneValue = gives.length === 1;
  return cases(id, {
    [of.parameter]: [
      ["scalar", ...withTable("x", [[BAD]])],
      ["1×1", ...withTable([["x"]], [[BAD]])],
      ["row", ...withTable([headings], of.ofNoRow ?? gives.slice(0, 1))],
      [
        "column",
        ...withTable(
          table.map((row) => row.slice(0, 1)),
          of.ofColumn,
        ),
      ],
      ["block", ...withTable(table, gives)],
      ["blank", ...withTable([[null]], [[BAD]])],
      ["blank", ...withTable([headings, blank, ...rows, blank], afterBlank)],
      ["omitted", ...withTable(null, [[BAD]])],
    ],
    regles: [
      ["scalar", ...withRules(convention, gives)],
      ["1×1", ...withRules([[convention]], gives)],
      ["row", ...withRules([["convention", convention]], gives)],
      ["column", ...withRules([["convention"], [convention]], [[BAD]])],
      ["block", ...withRules(withoutHeadings(convention), isOneValue ? gives : gives.slice(1))],
      ["blank", ...withRules([[null]], [[BAD]])],
      ["omitted", ...withRules(null, of.national)],
    ],
  });
}

const withoutHeadings = (convention: string): Rows => [
  ["convention", convention],
  ["affichage.entetes", "NON"],
];

/** The rules on every shape, the other arguments held; `headless` is what their heading row leaves. */
export function rulesShapes(
  id: string,
  args: readonly Loose[],
  convention: string,
  gives: Expected,
  national: Expected,
  headless: Expected = gives,
): ShapeCase[] {
  return cases(id, {
    regles: [
      ["scalar", [...args, convention], gives],
      ["1×1", [...args, [[convention]]], gives],
      ["row", [...args, [["convention", convention]]], gives],
      ["column", [...args, [["convention"], [convention]]], [[BAD]]],
      ["block", [...args, withoutHeadings(convention)], headless],
      ["blank", [...args, [[null]]], [[BAD]]],
      ["omitted", [...args, null], national],
    ],
  });
}
