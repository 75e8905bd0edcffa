import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { runInBareEngine, type CellError, type ExcelFunction } from "./bare-engine";

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly unknown[] }[];
}

const BUNDLE = "dist/functions.js";
const metadata = JSON.parse(readFileSync("dist/functions.json", "utf8")) as Metadata;
const functions = runInBareEngine(BUNDLE);

function named(id: string): ExcelFunction {
  const found = functions.get(id);
  if (!found) throw new Error(`${id} is not associated.`);
  return found;
}

/** The error a call throws, or that its promise is rejected with. */
async function errorOf(call: () => unknown): Promise<CellError> {
  try {
    await call();
  } catch (error) {
    return error as CellError;
  }
  throw new Error("The call gave no error.");
}

describe("functions.js in a bare engine", () => {
  it("associates every id of functions.json, and no other", () => {
    expect([...functions.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it("runs without CustomFunctions, as in a page whose Office script was blocked", () => {
    expect(() => vm.runInNewContext(readFileSync(BUNDLE, "utf8"), {}) as unknown).not.toThrow();
  });

  it("is one file that loads no other", () => {
    expect(readFileSync(BUNDLE, "utf8")).not.toMatch(
      /\bimport\s*\(|importScripts|createElement|XMLHttpRequest|\bfetch\b/,
    );
  });

  it("computes over matrices, null standing for what is left out", () => {
    expect(named("UE_GRADE")([[9, 10.5]], null, null, null, { parameterAddresses: [] })).toEqual([[9.75]]);
    expect(named("UE_VALID")([[9, 11]], null, null, null)).toEqual([[true]]);
  });

  it("spills one result per row, an error in its own element", () => {
    const block = [
      [10, 10],
      [10, 25],
    ];
    const result = named("UE_VALID")(block, null, null, null) as [[boolean], [CellError]];
    expect(result[0]).toEqual([true]);
    expect(result[1][0].code).toBe("#VALUE!");
    expect(result[1][0].message).toContain("25");
  });

  it("throws an error that stands alone, with its message in French", async () => {
    const error = await errorOf(() => named("UE_VALID")([["douze"]], null, null, null));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain("douze");
  });

  it("does not judge a 0 that may be a blank", async () => {
    const error = await errorOf(() =>
      named("UE_VALID")([[0, 12]], null, null, null, { parameterAddresses: ["Notes!B2:C2"] }),
    );
    expect(error).toMatchObject({ code: "#N/A", message: expect.stringContaining("0") as unknown });
  });

  it("reads Excel's errors and rich values", async () => {
    const rich = [[{ type: "FormattedNumber", basicValue: 12, numberFormat: "0.0" }, 8]];
    expect(named("UE_GRADE")(rich, null, null, null)).toEqual([[10]]);
    const error = await errorOf(() =>
      named("UE_GRADE")([[{ type: "Error", basicValue: "#REF!" }, 8]], null, null, null),
    );
    expect(error.message).toContain("#REF!");
  });
});

describe("functions.js where custom functions may give data types", () => {
  const office = (supported: boolean): Readonly<Record<string, unknown>> => ({
    Office: {
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) =>
            supported && set === "CustomFunctionsRuntime" && version === "1.4",
        },
      },
    },
  });
  const schedule = (globals: Readonly<Record<string, unknown>>): unknown[][] => {
    const billing = runInBareEngine(BUNDLE, globals).get("BILLING");
    return billing?.([[10_000]], [[2026]], null, null, [["gessms-2026"]]) as unknown[][];
  };

  it("gives dates, rates and amounts with their formats", () => {
    expect(schedule(office(true))[1]).toEqual([
      "Acompte 1",
      { type: "FormattedNumber", basicValue: 46_387, numberFormat: "dd/mm/yyyy" },
      { type: "FormattedNumber", basicValue: 0.4, numberFormat: "0%" },
      { type: "FormattedNumber", basicValue: 4000, numberFormat: '#,##0.00" €"' },
      "Facture",
    ]);
  });

  it.each([
    ["an older Excel", office(false)],
    ["a page whose Office is not ready", { Office: {} }],
    ["no Office", {}],
  ])("gives plain numbers in %s", (_, globals) => {
    expect(schedule(globals)[1]).toEqual(["Acompte 1", 46_387, 0.4, 4000, "Facture"]);
  });

  it("gives a status with its card when the rules ask for one", async () => {
    const rules = [
      ["convention", "gessms-2026"],
      ["affichage.fiche", "OUI"],
    ];
    const status = runInBareEngine(BUNDLE, office(true)).get("UE_STATUS")!;
    const [[card]] = (await status([[12, 9]], null, null, rules)) as [[Record<string, unknown>]];
    expect(card).toMatchObject({ type: "Entity", text: "Validée", properties: { Note: { basicValue: "10,5" } } });
    const plain = runInBareEngine(BUNDLE).get("UE_STATUS");
    expect(await plain?.([[12, 9]], null, null, rules)).toEqual([["Validée"]]);
  });
});
