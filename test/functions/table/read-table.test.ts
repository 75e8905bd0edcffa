import { describe, expect, it } from "vitest";
import { Arguments } from "../../../src/functions/call";
import type { Argument } from "../../../src/functions/host";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { Rejection } from "../../../src/functions/rejection";
import { ZERO_OR_BLANK } from "../../../src/functions/zero-or-blank";
import { readRules } from "../../../src/functions/rules/rules-argument";
import { RuleSet } from "../../../src/functions/rules/rule-set";
import type { Column } from "../../../src/functions/table/columns";
import { lineUp } from "../../../src/functions/table/line-up";
import { readTable, type Table } from "../../../src/functions/table/read-table";
import { dayOf } from "../../../src/rules/exact/day";
import { ratio } from "../../../src/rules/exact/ratio";

type Id = "start" | "end" | "rate" | "done" | "kind";

const help = { fr: "", en: "" };
const COLUMNS: readonly Column<Id>[] = [
  { id: "start", heading: "début", english: "start", synonyms: ["date de début"], required: true, help },
  { id: "end", heading: "fin", english: "end", synonyms: ["date de fin"], required: true, help },
  { id: "rate", heading: "taux", english: "rate", synonyms: ["prix"], help },
  { id: "done", heading: "fait", english: "done", synonyms: [], help },
  { id: "kind", heading: "nature", english: "kind", synonyms: [], help },
];
const KINDS = [
  { id: "room", label: { fr: "salle", en: "room" }, synonyms: ["locaux"] },
  { id: "none", label: { fr: "rien", en: "nothing" }, synonyms: ["0"] },
] as const;

function call(table: Argument, address: string | null = null) {
  const parameters = ["table", "regles"].map((id) => ({ id, name: { fr: id, en: id }, help, optional: true }));
  const example = { formula: "=CNAM.TEST()" };
  const description = { id: "TEST", category: "finance", summary: help, returns: help, parameters, example } as const;
  const rules = readRules(null, "regles", () => "");
  if (!(rules instanceof RuleSet)) throw new Error("the default rules read");
  return new Arguments(description, [table, null], [address, null]).withRules(rules);
}

function read(...rows: Content[][]): Table<Id> {
  const table = readTable(call(rows), "table", COLUMNS);
  if (table instanceof Rejection) throw new Error(table.message);
  return table;
}

function refusal(...rows: Content[][]): string {
  const table = readTable(call(rows), "table", COLUMNS);
  return table instanceof Rejection ? `${table.error} ${table.message}` : "accepted";
}

describe("columns are found by their headings", () => {
  it("in any order, by any of their names, among unknown ones", () => {
    const table = read(["Remarque", "DATE DE FIN :", "Start"], ["x", "31/12/2026", 46_000]);
    expect(table.has("rate")).toBe(false);
    expect(table.rows[0]?.date("end")).toBe(dayOf({ year: 2026, month: 12, day: 31 }));
  });

  it("by the whole of a heading, however long the remark at its end", () => {
    const table = read(
      ["Début", "fin (dernier jour de la formation, jury de diplôme compris)"],
      ["01/01/2026", "31/12/2026"],
    );
    expect(table.rows[0]?.date("end")).toBe(dayOf({ year: 2026, month: 12, day: 31 }));
    expect(refusal(["débu", "fin", `Fin (${"x".repeat(100)})`])).toMatch(/« Fin \(x{35}… »/u);
  });

  it("a column given twice is refused, naming both", () => {
    expect(refusal(["début", "fin", "date de début"])).toMatch(
      /^#VALUE! .*colonnes 1 \(« début »\) et 3 \(« date de début »\)/,
    );
  });

  it("every missing column is named, with the one that looks like it", () => {
    const message = refusal(["debu", "taux"]);
    expect(message).toContain("colonne « début » introuvable. La colonne 1, « debu », y ressemble");
    expect(message).toContain("Colonne « fin » introuvable.");
  });

  it("without a known heading, the expected ones are listed", () => {
    expect(refusal([1, 2], [3, 4])).toMatch(/attendus : début, fin(?!, taux)/);
  });

  it("without a column that is required, all of them are expected", () => {
    const free = COLUMNS.map((column) => ({ ...column, required: false }));
    const table = readTable(call([["Remarque"], ["x"]]), "table", free);
    expect(table instanceof Rejection && table.message).toContain("attendus : début, fin, taux, fait, nature");
  });

  it("headings are read once for a function, whatever the table", () => {
    expect(read(["début", "fin"]).rows).toHaveLength(0);
    expect(read(["fin", "début"], [1, 2]).rows).toHaveLength(1);
  });
});

describe("rows", () => {
  it("end at the last that holds something in a known column", () => {
    const table = read(["n", "début", "fin"], [1, 1, 1], [2, null, ""], [3, 1, 1], [4, null, null], [5, null, null]);
    expect(table.rows.map(({ isBlank }) => isBlank)).toEqual([false, true, false]);
  });

  it("are blank when every cell may be a blank read as 0", () => {
    expect(read(["début", "fin"], [ZERO_OR_BLANK, ZERO_OR_BLANK], [1, 1]).rows[0]?.isBlank).toBe(true);
  });

  it("remember the first thing wrong", () => {
    const row = read(["début", "fin", "taux"], ["32/01/2026", "x", "y"]).rows[0];
    expect(row?.date("start")).toBeNull();
    expect(row?.amount("rate")).toBeNull();
    expect(row?.problem?.message).toContain("« 32/01/2026 » n’est pas une date");
  });

  it("name their cells by address when it is known", () => {
    const table = readTable(
      call(
        [
          ["début", "fin"],
          [null, 1],
        ],
        "Contrats!$B$4:$C$5",
      ),
      "table",
      COLUMNS,
    );
    if (table instanceof Rejection) throw new Error(table.message);
    const row = table.rows[0];
    row?.require(row.date("start"), "start");
    expect(row?.problem).toMatchObject({ error: "#N/A", message: "Contrats!B5 : « début » est à renseigner." });
  });
});

describe("cells", () => {
  const cell = (value: Content) => {
    const row = read(["début", "fin", "taux", "fait", "nature"], [1, 1, value, value, value]).rows[0];
    if (!row) throw new Error("a row is there");
    return row;
  };

  it.each([
    ["a serial", 46_023, { year: 2026, month: 1, day: 1 }],
    ["a serial with a time of day", 46_023.75, { year: 2026, month: 1, day: 1 }],
    ["a French date", "1/1/2026", { year: 2026, month: 1, day: 1 }],
    ["an ISO date", "2026-01-01", { year: 2026, month: 1, day: 1 }],
    ["29 February of a leap year", "29/02/2028", { year: 2028, month: 2, day: 29 }],
  ])("a date: %s", (_, typed, expected) => {
    expect(read(["début", "fin"], [typed, null]).rows[0]?.date("start")).toBe(dayOf(expected));
  });

  it.each([60, -1, "29/02/2027", "2026", true, 3_000_000])("not a date: %s", (typed) => {
    const row = read(["début", "fin"], [typed, null]).rows[0];
    expect(row?.date("start")).toBeNull();
    expect(row?.problem?.error).toBe("#VALUE!");
  });

  it("a 0 is no date; whether it is a number is to be told", () => {
    expect(read(["début", "fin"], [0, ZERO_OR_BLANK]).rows[0]?.date("end")).toBeNull();
    const row = cell(ZERO_OR_BLANK);
    expect(row.number("rate", { blankIsZero: true })).toEqual(ratio(0));
    expect(row.problem).toBeNull();
    expect(row.number("rate")).toBeNull();
    expect(row.problem).toMatchObject({ error: "#N/A" });
  });

  it("numbers keep to their limits", () => {
    expect(cell("12,5").number("rate")).toEqual(ratio(125, 10));
    expect(cell("7 h").number("rate", { suffix: "h" })).toEqual(ratio(7));
    expect(cell("30 %").share("rate")).toEqual({ n: 30n, d: 100n });
    for (const [value, limits] of [
      [-1, { min: 0 }],
      [3.5, { whole: true }],
      [9, { max: 8 }],
      [1e300, {}],
      [true, {}],
    ] as const) {
      const row = cell(value);
      expect(row.number("rate", limits)).toBeNull();
      expect(row.problem?.error).toBe("#VALUE!");
    }
  });

  it.each([
    ["OUI", true],
    ["x", true],
    [1, true],
    [true, true],
    ["Non", false],
    [0, false],
    [null, null],
  ])("yes or no: %s", (typed, expected) => {
    expect(cell(typed).yesNo("done")).toBe(expected);
  });

  it("what a blank means is said where it means something", () => {
    expect(cell(ZERO_OR_BLANK).yesNo("done", false)).toBe(false);
    const row = cell(ZERO_OR_BLANK);
    expect(row.yesNo("done")).toBeNull();
    expect(row.problem?.error).toBe("#N/A");
  });

  it("a choice goes by its id, its labels and its other words", () => {
    expect(["room", "Salles", "locaux", 0].map((typed) => cell(typed).choice("kind", KINDS))).toEqual([
      "room",
      "room",
      "room",
      "none",
    ]);
    const row = cell("sale");
    expect(row.choice("kind", KINDS)).toBeNull();
    expect(row.problem?.message).toContain("Le plus proche : « salle »");
  });

  it("an error of the sheet is told; #N/A is something not known yet", () => {
    for (const error of ["#N/A", "#REF!"]) {
      const row = cell({ error });
      expect(row.amount("rate")).toBeNull();
      expect(row.problem?.error).toBe(error === "#N/A" ? "#N/A" : "#VALUE!");
    }
  });
});

it("results stand beside their rows", () => {
  const given = call([
    ["début", "fin"],
    [1, 2],
    [null, null],
    ["x", 2],
  ]);
  const table = readTable(given, "table", COLUMNS);
  if (table instanceof Rejection) throw new Error(table.message);
  const result = lineUp(given, table, [{ heading: "Jours" }, { heading: "Note" }], (row) => {
    const start = row.date("start");
    return row.problem ?? [start ?? "", "vu"];
  });
  expect(result.map((row) => row.map((value) => (typeof value === "object" ? value.error : value)))).toEqual([
    ["Jours", "Note"],
    [1, "vu"],
    ["", ""],
    ["#VALUE!", "#VALUE!"],
  ]);
});
