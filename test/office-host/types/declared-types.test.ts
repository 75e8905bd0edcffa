/** The table that requests are held against is what the package declares. */
import { describe, expect, it } from "vitest";
import { declaredTypes, typesIn } from "./declared-types";
import { misfit } from "./shape";
import { readTypes, writeTypes } from "./written-types";

const SMALL = `
declare namespace Excel {
  class Sheet {
    /** [Api set: ExcelApi 1.1] */
    readonly name: string;
    /** First this, then that. [Api set: ExcelApi 1.2, then more] [Api set: ExcelApi 1.9] */
    kind: Excel.Kind | "A" | "B";
    rule: Rule;
    /** [Api set: ExcelApi 1.4] */
    getCell(row: number, column?: number): Excel.Cell;
    getCell(address: string): Excel.Cell;
    values: Values;
  }
  class Cell { size(): OfficeExtension.ClientResult<Size[]>; }
  type Values = any[][];
  interface Size extends Base { width: number; }
  interface Base { height?: number; }
  interface Rule { list?: { source: string }; size?: Size; }
  enum Kind { a = "A", b = "B" }
  namespace Interfaces { interface Sheet { other: string } }
}`;

describe("the types that a text declares", () => {
  const declared = typesIn(SMALL);
  const sheet = declared.types.get("Sheet") ?? expect.fail();

  it("have their members, what is read-only, and the newest requirement set of each", () => {
    expect([...sheet.properties.keys()]).toEqual(["name", "kind", "rule", "values"]);
    expect(sheet.properties.get("name")).toMatchObject({ isReadonly: true, apiSet: "ExcelApi 1.1" });
    expect(sheet.properties.get("kind")).toMatchObject({ isReadonly: false, apiSet: "ExcelApi 1.9" });
    expect(sheet.methods.get("getCell")).toMatchObject({ least: 1, most: 2, returns: { kind: "named", name: "Cell" } });
  });

  it.each<[string, unknown, string | null]>([
    ["kind", "B", null],
    ["kind", "C", 'x: "C" is not one of A, B'],
    ["rule", { size: { width: 1, height: 2 } }, null],
    ["rule", { size: { width: "1" } }, 'x.size.width: "1" is no number'],
    ["rule", { sizes: {} }, "x: Rule has no sizes"],
    ["values", [[1, "a", null]], null],
  ])("%s takes what it says: %j", (name, value, expected) => {
    const { shape } = sheet.properties.get(name) ?? expect.fail();
    expect(misfit(declared, shape, value, "x")).toBe(expected);
  });
});

describe("the package", () => {
  it("declares what is known of it", () => {
    const { types, enums } = declaredTypes("Excel");
    expect(types.size).toBeGreaterThan(350);
    expect(types.get("Range")?.properties.get("valueTypes")).toMatchObject({
      isReadonly: true,
      apiSet: "ExcelApi 1.1",
    });
    expect(types.get("Range")?.methods.get("getSpillParentOrNullObject")?.apiSet).toBe("ExcelApi 1.12");
    expect(enums.get("DataValidationOperator")).toContain("GreaterThanOrEqualTo");
  });

  it("is refused when it declares no such host", () => {
    expect(() => declaredTypes("Abacus")).toThrow("Abacus");
  });
});

it("types that were written as text are read back the same", () => {
  const types = declaredTypes("Excel");
  expect(readTypes(writeTypes(types))).toEqual(types);
  expect(readTypes(writeTypes(types)).types.get("Functions")?.methods.get("sum")?.most).toBe(Infinity);
});
