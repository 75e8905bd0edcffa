import { describe, expect, it } from "vitest";
import type { Area, Validation } from "../../src/workbook/model";
import { canonicalValidations, clipValidations, replaceValidations } from "../../src/workbook/validations";

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const custom = (formula: string, ...areas: Area[]): Validation => ({
  areas,
  rule: { kind: "custom", formula },
  allowBlank: true,
  onError: "stop",
});

describe("validations are a partition of cells", () => {
  it("joins equal rules, their formulas read from their own first cell", () => {
    const cut = [custom("=B3>A$1", area(2, 1, 1, 1)), custom("=B2>A$1", area(1, 1, 1, 1))];
    expect(canonicalValidations(cut)).toEqual([custom("=B2>A$1", area(1, 1, 2, 1))]);
  });

  it("joins rules said in another order", () => {
    const [one, other] = [custom("=B2>0", area(1, 1, 1, 1)), custom("=B3>0", area(2, 1, 1, 1))];
    const turned: Validation = {
      onError: other.onError,
      allowBlank: other.allowBlank,
      rule: other.rule,
      areas: other.areas,
    };
    expect(canonicalValidations([one, turned])).toEqual([custom("=B2>0", area(1, 1, 2, 1))]);
  });

  it("keeps apart rules of which one more thing is said", () => {
    const one = custom("=B2>0", area(1, 1, 1, 1));
    expect(canonicalValidations([one, { ...custom("=B3>0", area(2, 1, 1, 1)), errorTitle: "Note" }])).toHaveLength(2);
  });

  it("are in reading order, and none where there is no cell", () => {
    const list = [
      custom("=A1>0", area(4, 0, 1, 1)),
      custom("=C1>1", area(0, 2, 1, 1)),
      custom("=A1>2", area(0, 0, 1, 1)),
    ];
    const places = canonicalValidations([...list, custom("=A1>3")]).map(({ areas: [first] }) => [
      first?.row,
      first?.column,
    ]);
    expect(places).toEqual([
      [0, 0],
      [0, 2],
      [4, 0],
    ]);
  });

  it("keeps apart rules that only look alike", () => {
    const alike = [custom("=B2>0", area(1, 1, 1, 1)), custom("=B2>0", area(2, 1, 1, 1))];
    expect(canonicalValidations(alike)).toHaveLength(2);
  });

  it("rewrites the formula for the first cell of a clipped part", () => {
    expect(clipValidations([custom("=B2>0", area(1, 1, 9, 1))], [area(4, 0, 2, 5)])).toEqual([
      custom("=B5>0", area(4, 1, 2, 1)),
    ]);
  });

  it("brings back what it replaced: cut out, then put back, is as before", () => {
    const before = [custom("=B2>0", area(1, 1, 9, 2))];
    const hole = [area(3, 1, 2, 1)];
    const clipped = clipValidations(before, hole);
    const replaced = replaceValidations(before, hole, {
      rule: { kind: "list", source: ["a"] },
      allowBlank: true,
      onError: "stop",
    });
    expect(replaced).toHaveLength(2);
    const freed = replaceValidations(replaced, hole, null);
    const restored = clipped.reduce((list, { areas, ...rule }) => replaceValidations(list, areas, rule), freed);
    expect(restored).toEqual(before);
  });
});
