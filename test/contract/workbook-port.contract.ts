/**
 * What every adapter of `WorkbookPort` promises. Each adapter runs this suite over its own host; a host that calculates
 * and one that does not give the same answers, because nothing here asks for a value that a formula has yet to give.
 */
import { describe, expect, it } from "vitest";
import type { SheetModel, WorkbookModel } from "../../src/workbook/model";
import type { Edit, EditKind, Plan } from "../../src/workbook/plan";
import { bound } from "../../src/workbook/seen";
import type { Applied, PortError, StructureChange, UndoReport, WorkbookPort } from "../../src/workbook/port";
import { editKinds, sampleEdits } from "./sample-edits";
import { planned } from "../tools/support/workbooks";
import { sampleWorkbook } from "./sample-workbook";
import { withoutResults } from "./without-results";

/** The hands of a user on the host: rows and columns are zero-based, text that starts with `=` is a formula. */
export interface WorkbookUser {
  setCell(address: string, value: number | string | boolean | null): Promise<void>;
  insertRows(sheet: string, at: number, count?: number): Promise<void>;
  deleteRows(sheet: string, at: number, count?: number): Promise<void>;
  insertColumns(sheet: string, at: number, count?: number): Promise<void>;
  deleteColumns(sheet: string, at: number, count?: number): Promise<void>;
  addSheet(sheet: string): Promise<void>;
  renameSheet(from: string, to: string): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  /** Sorts the rows of the range by one of its columns, counted from its left. */
  sortRange(address: string, column: number, descending?: boolean): Promise<void>;
  /** Cuts the cells and pastes them, from the top-left cell of the target on. */
  moveRange(address: string, to: string): Promise<void>;
  /** Defines a name, or makes it stand for something else. */
  defineName(name: string, formula: string): Promise<void>;
}

export interface WorkbookUnderTest {
  readonly port: WorkbookPort;
  readonly user: WorkbookUser;
  /** Another pane open on the same workbook. */
  beside(): Promise<WorkbookPort>;
  /** Makes the edit after the next `edits` ones fail, once, the earlier ones having been performed. */
  failAfter(edits: number): void;
  dispose?(): Promise<void> | void;
}

export interface ContractOptions {
  /** Kinds of edits that the host cannot perform: it refuses them (`unsupported`), which is checked instead. */
  readonly unsupported?: readonly EditKind[];
}

export type WorkbookFactory = (model: WorkbookModel) => Promise<WorkbookUnderTest>;

const plan = (...edits: Edit[]): Plan => ({ label: "Essai", edits });

/** What a user would compare: identifiers are the host's own, and the sheet in front is no content. */
interface Content {
  readonly names: WorkbookModel["names"];
  readonly sheets: readonly Omit<SheetModel, "id">[];
}

function content({ sheets, names }: WorkbookModel): Content {
  const byName = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { names: byName, sheets: sheets.map(({ id: _id, ...sheet }) => sheet) };
}

/** Without what a host adds of itself: the usual pages of a sheet, and what it keeps out of sight for its charts. */
function withoutOwn({ names, sheets }: Content, wanted: Content): Content {
  const known = new Map(wanted.sheets.map((sheet) => [sheet.name, sheet]));
  const isWanted = ({ name, visibility }: Content["sheets"][number]): boolean =>
    known.has(name) || visibility !== "veryHidden";
  const own = sheets.filter(isWanted).map(({ print, ...sheet }) => {
    return print === undefined || known.get(sheet.name)?.print === undefined ? sheet : { ...sheet, print };
  });
  return { names, sheets: own };
}

async function contentOf(port: WorkbookPort): Promise<Content> {
  await port.settled();
  return content(await port.snapshot());
}

async function refusal(promise: Promise<unknown>): Promise<PortError> {
  try {
    await promise;
  } catch (error) {
    return error as PortError;
  }
  throw new Error("expected a PortError");
}

export function describeWorkbookPort(name: string, open: WorkbookFactory, options: ContractOptions = {}): void {
  const supported = sampleEdits.filter(({ edits }) => !edits.some(({ kind }) => options.unsupported?.includes(kind)));

  async function withWorkbook(
    use: (workbook: WorkbookUnderTest) => Promise<void>,
    model: WorkbookModel = sampleWorkbook,
  ): Promise<void> {
    const workbook = await open(model);
    try {
      await use(workbook);
    } finally {
      await workbook.dispose?.();
    }
  }

  /** Undoes, broken before the first edit, tried again, broken before the second, and so on until nothing breaks. */
  async function undoBroken({ port, failAfter }: WorkbookUnderTest, applied: Applied): Promise<UndoReport> {
    const during = withoutResults(await contentOf(port));
    for (let count = 0; ; count += 1) {
      failAfter(count);
      const report = await port.undo(applied).catch(() => null);
      failAfter(Infinity);
      if (report !== null) return report;
      expect(withoutResults(await contentOf(port))).toEqual(during);
    }
  }

  describe(`${name}: reading and writing`, () => {
    it("gives raw values in the shape of the address", () =>
      withWorkbook(async ({ port }) => {
        await port.settled();
        expect(await port.read("Notes!A2:D3")).toEqual([
          ["Léa Martin", 12, 8.5, 20.5],
          ["Hugo Petit", 9, 11, 20],
        ]);
        expect(await port.read("'Vue d''ensemble'!B3")).toEqual([[true]]);
        expect(await port.read("Notes!F9")).toEqual([[null]]);
      }));

    it("reads a whole column down to the last cell in use", () =>
      withWorkbook(async ({ port }) => {
        expect(await port.read("Budget!B:B")).toEqual([["Montant"], [1200.5], [300]]);
      }));

    it("writes from the top-left cell of the address, formulas as typed", () =>
      withWorkbook(async ({ port }) => {
        await port.write("Budget!A4", [
          ["Loyer", 500],
          ["Total", "=SUM(B2:B4)"],
        ]);
        await port.settled();
        expect(await port.read("Budget!A4:B4")).toEqual([["Loyer", 500]]);
        const { sheets } = await port.snapshot({ sheets: ["Budget"] });
        expect(sheets[0]?.cells[4]?.[1]?.formula).toBe("=SUM(B2:B4)");
      }));

    it("names the missing sheet", () =>
      withWorkbook(async ({ port }) => {
        expect(await refusal(port.read("Absente!A1"))).toMatchObject({ code: "sheetMissing", where: "Absente" });
        expect(await refusal(port.write("Absente!A1", [[1]]))).toMatchObject({
          code: "sheetMissing",
          where: "Absente",
        });
        expect(await refusal(port.snapshot({ sheets: ["Absente"] }))).toMatchObject({ code: "sheetMissing" });
      }));

    it("refuses an address or a block it cannot make out", () =>
      withWorkbook(async ({ port }) => {
        expect(await refusal(port.read("Notes!"))).toMatchObject({ code: "shape" });
        expect(await refusal(port.write("Notes!A9", [[1], [1, 2]]))).toMatchObject({ code: "shape" });
      }));

    it("limits a snapshot to the sheets and the cells asked for", () =>
      withWorkbook(async ({ port }) => {
        const range = { sheet: "Notes", row: 1, column: 0, rows: 1, columns: 2 };
        const { sheets } = await port.snapshot({ sheets: ["Budget"], ranges: [range] });
        expect(sheets.map((sheet) => sheet.name)).toEqual(["Notes", "Budget"]);
        expect(Object.keys(sheets[0]?.cells ?? {})).toEqual(["1"]);
        expect(Object.keys(sheets[0]?.cells[1] ?? {})).toEqual(["0", "1"]);
      }));

    it("selects what it is told to select", () =>
      withWorkbook(async ({ port }) => {
        const range = { sheet: "Budget", row: 1, column: 1, rows: 2, columns: 1 };
        await port.select(range);
        expect(await port.selection()).toEqual(range);
      }));
  });

  describe(`${name}: apply then undo`, () => {
    it("has an example of every kind of edit", () => {
      const tried = new Set(sampleEdits.flatMap(({ edits }) => edits.map(({ kind }) => kind)));
      expect(editKinds.filter((kind) => !tried.has(kind))).toEqual([]);
    });

    it.each(supported)("leaves the workbook equal: $title", ({ edits, overwrites, changes }) =>
      withWorkbook(async ({ port }) => {
        await port.settled();
        const model = await port.snapshot();
        const before = content(model);
        const applied = await port.apply({ ...plan(...edits), ...(overwrites && { overwrites }) });
        const during = await contentOf(port);
        if (changes !== false) expect(during).not.toEqual(before);
        const wanted = content(planned(model, plan(...edits)));
        expect(withoutResults(withoutOwn(during, wanted))).toEqual(withoutResults(wanted));
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect(await contentOf(port)).toEqual(before);
      }),
    );

    it("does everything in one plan and takes it all back", () =>
      withWorkbook(async ({ port }) => {
        const before = await contentOf(port);
        const together = supported.filter(({ alone }) => !alone);
        const applied = await port.apply({
          label: "Tout",
          edits: together.flatMap(({ edits }) => edits),
          overwrites: together.flatMap(({ overwrites }) => overwrites ?? []),
        });
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect(await contentOf(port)).toEqual(before);
      }));

    it.skipIf(options.unsupported?.includes("protect"))("protects again a sheet that was unprotected and renamed", () =>
      withWorkbook(async ({ port }) => {
        await port.apply(plan({ kind: "protect", sheet: "Budget", protection: {} }));
        await port.apply(plan({ kind: "sheetVisibility", sheet: "Vue d'ensemble", visibility: "hidden" }));
        const before = await contentOf(port);
        const applied = await port.apply(
          plan(
            { kind: "protect", sheet: "Budget", protection: null },
            { kind: "renameSheet", sheet: "Budget", to: "Comptes" },
            { kind: "renameSheet", sheet: "Vue d'ensemble", to: "Synthèse" },
            { kind: "sheetVisibility", sheet: "Synthèse", visibility: "visible" },
            setCells("Comptes", 9, 0, [[{ formula: "=Synthèse!B2" }]]),
          ),
        );
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect(await contentOf(port)).toEqual(before);
      }),
    );

    it("keeps the label, and gives each plan its own number", () =>
      withWorkbook(async ({ port }) => {
        const first = await port.apply({ label: "Un", edits: [] });
        const second = await port.apply({ label: "Deux", edits: [] });
        expect([first.label, second.label]).toEqual(["Un", "Deux"]);
        expect(second.id).not.toBe(first.id);
      }));

    it("takes a plan back once only", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(plan(setCells("Budget", 5, 0, [["Divers"]])));
        await port.undo(applied);
        await user.setCell("Budget!A6", "Divers");
        await port.undo(applied);
        expect(await port.read("Budget!A6")).toEqual([["Divers"]]);
      }));

    it("takes plans back in any order", () =>
      withWorkbook(async ({ port }) => {
        const before = await contentOf(port);
        const first = await port.apply(plan(setCells("Budget", 5, 0, [["Divers"]])));
        const second = await port.apply(plan(setCells("Budget", 6, 0, [["Autres"]])));
        await port.undo(first);
        await port.undo(second);
        expect(await contentOf(port)).toEqual(before);
      }));

    it("writes text that starts with = as text, and null as a blank", () =>
      withWorkbook(async ({ port }) => {
        const range = { sheet: "Budget", row: 2, column: 0, rows: 1, columns: 3 };
        await port.apply({
          label: "Texte",
          edits: [{ kind: "cells", range, cells: [["=1+1", null, "007"]] }],
          overwrites: [range],
        });
        await port.settled();
        expect(await port.read("Budget!A3:C3")).toEqual([["=1+1", null, "007"]]);
        expect((await port.snapshot()).sheets[2]?.cells[2]?.[0]?.formula).toBeUndefined();
      }));

    it("leaves alone the cells given as undefined", () =>
      withWorkbook(async ({ port }) => {
        await port.apply(plan(setCells("Budget", 1, 0, [[undefined, undefined, "vu"]])));
        expect(await port.read("Budget!A2:C2")).toEqual([["Salaires", 1200.5, "vu"]]);
      }));
  });

  describe(`${name}: refusals leave the workbook untouched`, () => {
    const row = (values: readonly (string | number | null)[]): Edit => setCells("Budget", 1, 0, [values]);
    it.each<[string, Plan, string, string | RegExp]>([
      ["a non-empty cell", plan(row(["Autre", 1])), "wouldOverwrite", "Budget!A2:B2"],
      ["emptying a cell", plan(row([null, 1200.5])), "wouldOverwrite", "Budget!A2"],
      [
        "a cell lost in a merge",
        plan({ kind: "merge", range: { sheet: "Budget", row: 1, column: 0, rows: 1, columns: 2 }, merged: true }),
        "wouldOverwrite",
        "Budget!B2",
      ],
      ["a sheet that exists, whatever the case", plan({ kind: "addSheet", sheet: "NOTES" }), "sheetExists", "NOTES"],
      [
        "a rename onto another sheet",
        plan({ kind: "renameSheet", sheet: "Notes", to: "Budget" }),
        "sheetExists",
        "Budget",
      ],
      ["a missing sheet", plan(setCells("Absente", 0, 0, [[1]])), "sheetMissing", "Absente"],
      [
        "a sheet that the plan has renamed",
        plan({ kind: "renameSheet", sheet: "Notes", to: "N" }, setCells("Notes", 9, 0, [[1]])),
        "sheetMissing",
        "Notes",
      ],
      ["a sheet name with a sign", plan({ kind: "addSheet", sheet: "A/B" }), "nameInvalid", "A/B"],
      ["a name that reads like a cell", plan({ kind: "name", name: "UE12", formula: "=1" }), "nameInvalid", "UE12"],
      [
        "cells that have not the shape of the range",
        plan({ kind: "cells", range: { sheet: "Budget", row: 9, column: 0, rows: 2, columns: 1 }, cells: [[1]] }),
        "shape",
        "Budget!A10:A11",
      ],
    ])("%s", (_title, refused, code, where) =>
      withWorkbook(async ({ port }) => {
        const before = await contentOf(port);
        // A harmless first edit shows that nothing at all was written.
        const whole = { ...refused, edits: [setCells("Budget", 20, 0, [["x"]]), ...refused.edits] };
        expect(await refusal(port.apply(whole))).toMatchObject({ code, where });
        expect(await contentOf(port)).toEqual(before);
      }),
    );

    it("lets a cell be written again with what it holds", () =>
      withWorkbook(async ({ port }) => {
        await port.apply(plan(row(["Salaires", 1200.5])));
        expect(await port.read("Budget!A2:B2")).toEqual([["Salaires", 1200.5]]);
      }));

    it.skipIf(options.unsupported?.includes("protect"))("names the protected sheet", () =>
      withWorkbook(async ({ port }) => {
        await port.apply(plan({ kind: "protect", sheet: "Budget", protection: {} }));
        const before = await contentOf(port);
        const refused = plan(setCells("Notes", 9, 0, [["x"]]), setCells("Budget", 9, 0, [["x"]]));
        expect(await refusal(port.apply(refused))).toMatchObject({ code: "protected", where: "Budget" });
        expect(await contentOf(port)).toEqual(before);
        await port.apply(
          plan({ kind: "protect", sheet: "Budget", protection: null }, setCells("Budget", 9, 0, [["x"]])),
        );
        expect(await port.read("Budget!A10")).toEqual([["x"]]);
      }),
    );

    it.each((options.unsupported ?? []).map((kind) => [kind]))("says that it cannot do: %s", (kind) =>
      withWorkbook(async ({ port }) => {
        const sample = sampleEdits.find(({ edits }) => edits.some((edit) => edit.kind === kind));
        const before = await contentOf(port);
        expect(await refusal(port.apply(plan(...(sample?.edits ?? []))))).toMatchObject({ code: "unsupported" });
        expect(await contentOf(port)).toEqual(before);
      }),
    );
  });

  describe(`${name}: a failure half-way puts everything back`, () => {
    const together = supported.filter(({ alone }) => !alone);
    const edits = together.flatMap((sample) => sample.edits);
    const overwrites = together.flatMap((sample) => sample.overwrites ?? []);

    it.each(edits.map((edit, index) => [index, edit.kind] as const))("after %i edits, at %s", (index) =>
      withWorkbook(async ({ port, failAfter }) => {
        const before = await contentOf(port);
        failAfter(index);
        expect(await refusal(port.apply({ label: "Panne", edits, overwrites }))).toMatchObject({ name: "PortError" });
        expect(await contentOf(port)).toEqual(before);
      }),
    );

    it.each(supported)("also when undoing, at each of its edits: $title", ({ edits: own, overwrites: allowed }) =>
      withWorkbook(async (workbook) => {
        const { port } = workbook;
        const before = await contentOf(port);
        const applied = await port.apply({ ...plan(...own), ...(allowed && { overwrites: allowed }) });
        expect(await undoBroken(workbook, applied)).toEqual({ kept: [] });
        expect(await contentOf(port)).toEqual(before);
      }),
    );

    it.each(supported)("and the same fault at once after the failure: $title", ({ edits: own, overwrites: allowed }) =>
      withWorkbook(async (workbook) => {
        const { port, failAfter } = workbook;
        const before = await contentOf(port);
        const applied = await port.apply({ ...plan(...own), ...(allowed && { overwrites: allowed }) });
        failAfter(1);
        await port.undo(applied).catch(() => undefined);
        failAfter(Infinity);
        await port.undo(applied);
        expect(await contentOf(port)).toEqual(before);
      }),
    );

    it("what the user has changed stays listed, however often undoing fails", () =>
      withWorkbook(async (workbook) => {
        const { port, user } = workbook;
        const before = await contentOf(port);
        const applied = await port.apply(
          plan(
            { kind: "deleteSheet", sheet: "Notes" },
            { kind: "addSheet", sheet: "Règles" },
            setCells("Règles", 0, 0, [["seuil", 10]]),
            { kind: "name", name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$1" },
            setCells("Budget", 4, 0, [["Divers"], ["Autres"]]),
          ),
        );
        await user.setCell("Budget!A6", "à moi");
        const report = { kept: [{ reason: "cellChanged", edit: "cells", where: "Budget!A6" }] };
        expect(await undoBroken(workbook, applied)).toEqual(report);
        await user.setCell("Budget!A6", null);
        expect(await contentOf(port)).toEqual(before);
      }));

    it("earlier plans can still be undone after a deletion that failed", () =>
      withWorkbook(async ({ port, failAfter }) => {
        const before = await contentOf(port);
        const first = await port.apply(plan(setCells("Notes", 9, 0, [["x"]])));
        failAfter(1);
        const failing = plan({ kind: "deleteSheet", sheet: "Notes" }, setCells("Budget", 9, 0, [["y"]]));
        expect(await refusal(port.apply(failing))).toMatchObject({ name: "PortError" });
        failAfter(Infinity);
        expect(await port.undo(first)).toEqual({ kept: [] });
        expect(await contentOf(port)).toEqual(before);
      }));

    it("the first setting leaves no sheet behind, wherever it fails", () =>
      withWorkbook(async ({ port, failAfter }) => {
        const before = await contentOf(port);
        const setting = plan({ kind: "setting", key: "convention", value: "cnam" }, setCells("Budget", 9, 0, [["y"]]));
        for (let count = 0; ; count += 1) {
          failAfter(count);
          const applied = await port.apply(setting).catch(() => null);
          failAfter(Infinity);
          if (applied !== null) break;
          expect(await contentOf(port)).toEqual(before);
        }
        expect((await port.snapshot()).sheets.find(({ name: own }) => own === "_CNAM")?.visibility).toBe("veryHidden");
      }));
  });

  describe(`${name}: undo loses nothing of the user's`, () => {
    /** A result column beside the marks: what a tool typically adds. */
    const results = plan(
      setCells("Notes", 0, 4, [
        ["Moyenne"],
        [{ formula: "=AVERAGE(B2:C2)" }],
        [{ formula: "=AVERAGE(B3:C3)" }],
        [{ formula: "=AVERAGE(B4:C4)" }],
      ]),
      { kind: "style", range: { sheet: "Notes", row: 0, column: 4, rows: 1, columns: 1 }, style: { bold: true } },
    );

    it("a result the user typed over is kept and listed, and the rest goes", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(results);
        await user.setCell("Notes!E3", 11);
        expect((await port.undo(applied)).kept).toEqual([{ reason: "cellChanged", edit: "cells", where: "Notes!E3" }]);
        expect(await port.read("Notes!E1:E4")).toEqual([[null], [null], [11], [null]]);
      }));

    it("what was kept goes too once the user agrees", () =>
      withWorkbook(async ({ port, user }) => {
        const before = await contentOf(port);
        const applied = await port.apply(results);
        await user.setCell("Notes!E3", 11);
        await port.undo(applied);
        expect(await port.undo(applied, { discardUserChanges: true })).toEqual({ kept: [] });
        expect(await contentOf(port)).toEqual(before);
      }));

    it("a mark changed elsewhere stays changed", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(results);
        await user.setCell("Notes!B3", 13);
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect(await port.read("Notes!B3")).toEqual([[13]]);
        expect(await port.read("Notes!E1:E4")).toEqual([[null], [null], [null], [null]]);
      }));

    it("follows a row inserted among the results", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(results);
        await user.insertRows("Notes", 2);
        await user.setCell("Notes!A3", "Noé Blanc");
        await user.setCell("Notes!B3", 7);
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect(await port.read("Notes!A2:E5")).toEqual([
          ["Léa Martin", 12, 8.5, expect.anything(), null],
          ["Noé Blanc", 7, null, null, null],
          ["Hugo Petit", 9, 11, expect.anything(), null],
          ["Inès Morel", 15, 14, expect.anything(), null],
        ]);
      }));

    it("follows rows and columns inserted above and to the left", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(results);
        await user.insertRows("Notes", 0, 2);
        await user.insertColumns("Notes", 1);
        await user.setCell("Notes!A1", "Promotion 2026");
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect(await port.read("Notes!A1:F1")).toEqual([["Promotion 2026", null, null, null, null, null]]);
        expect((await port.read("Notes!F3:F6")).flat()).toEqual([null, null, null, null]);
      }));

    it("follows deleted rows", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(results);
        await user.deleteRows("Notes", 2);
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect(await port.read("Notes!A2:C3")).toEqual([
          ["Léa Martin", 12, 8.5],
          ["Inès Morel", 15, 14],
        ]);
        expect((await port.read("Notes!E1:E3")).flat()).toEqual([null, null, null]);
      }));

    it("says so when what it had replaced was deleted", () =>
      withWorkbook(async ({ port, user }) => {
        const range = { sheet: "Budget", row: 2, column: 1, rows: 1, columns: 1 };
        const applied = await port.apply({
          label: "Achats",
          edits: [{ kind: "cells", range, cells: [[310]] }],
          overwrites: [range],
        });
        await user.deleteRows("Budget", 2);
        expect((await port.undo(applied)).kept).toMatchObject([{ reason: "targetGone", edit: "cells" }]);
        expect(await port.read("Budget!A1:B3")).toEqual([
          ["Poste", "Montant"],
          ["Salaires", 1200.5],
          [null, null],
        ]);
      }));

    describe("of a row that is deleted once the table is sorted", () => {
      const marks = plan(setCells("Notes", 1, 4, [[16], [17], [18]]));
      const sortedThenCut = async ({ user }: WorkbookUnderTest, row: number): Promise<void> => {
        await user.sortRange("Notes!A2:E4", 1);
        await user.deleteRows("Notes", row);
      };

      it("the mark is taken back from the learner who stood there", () =>
        withWorkbook(async (workbook) => {
          const { port } = workbook;
          const applied = await port.apply(bound(await port.snapshot(), marks));
          // Hugo takes Léa's row by the sort, and goes with it.
          await sortedThenCut(workbook, 1);
          expect((await port.undo(applied)).kept).toEqual([{ reason: "targetGone", edit: "cells", where: "Notes" }]);
          expect(await port.read("Notes!A2:E3")).toEqual([
            ["Léa Martin", 12, 8.5, expect.anything(), null],
            ["Inès Morel", 15, 14, expect.anything(), null],
          ]);
        }));

      it("a mark whose learner nothing tells is kept, and told of", () =>
        withWorkbook(async (workbook) => {
          const { port } = workbook;
          const applied = await port.apply(marks);
          await sortedThenCut(workbook, 1);
          const { kept } = await port.undo(applied);
          expect(kept).toContainEqual({ reason: "targetGone", edit: "cells", where: "Notes" });
        }));

      it("what another plan had written there before does not come back", () =>
        withWorkbook(async (workbook) => {
          const { port } = workbook;
          const first = await port.apply(bound(await port.snapshot(), marks));
          const over = setCells("Notes", 1, 4, [[6], [7], [8]]);
          const overwrites = [{ sheet: "Notes", row: 1, column: 4, rows: 3, columns: 1 }];
          const second = await port.apply(bound(await port.snapshot(), { ...plan(over), overwrites }));
          await sortedThenCut(workbook, 1);
          expect((await port.undo(first)).kept.length).toBeGreaterThan(0);
          await port.undo(second);
          expect((await port.read("Notes!E2:E3")).flat()).toEqual([null, null]);
        }));
    });

    it("says so when the column of the marks it wrote is deleted", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(plan(setCells("Notes", 1, 4, [[16], [17], [18]])));
        await user.deleteColumns("Notes", 4);
        expect((await port.undo(applied)).kept).toEqual([{ reason: "targetGone", edit: "cells", where: "Notes" }]);
      }));

    const aside = { sheet: "Notes", row: 0, column: 4, rows: 1, columns: 2 };
    const values = setCells("Notes", 0, 4, [[16, 17]]);
    it.each<[string, Edit[]]>([
      ["values", [values]],
      ["formulas", [setCells("Notes", 0, 4, [[{ formula: "=1+1" }, 2]])]],
      ["values and their colour", [values, { kind: "style", range: aside, style: { fill: "#FFF2CC" } }]],
    ])("says so when %s, which it wrote, were cut and pasted elsewhere, and once only", (_title, edits) =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(plan(...edits, setCells("Budget", 9, 0, [["x"]])));
        await user.moveRange("Notes!E1:F1", "Notes!E9");
        const { kept } = await port.undo(applied);
        expect(kept).toEqual(edits.map(({ kind }) => ({ reason: "cellChanged", edit: kind, where: "Notes!E1:F1" })));
        expect(await port.read("Budget!A10")).toEqual([[null]]);
        // What has gone back is nobody's business any more, and theirs to write in.
        await user.setCell("Budget!A10", "x");
        expect(await port.undo(applied)).toEqual({ kept });
        expect(await port.undo(applied, { discardUserChanges: true })).toEqual({ kept: [] });
        expect(await port.read("Budget!A10")).toEqual([["x"]]);
      }),
    );

    it("what it has put back is the user's, whatever was kept beside it", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(plan(setCells("Notes", 0, 4, [[16, 17]])));
        await user.setCell("Notes!E1", 3);
        await port.undo(applied);
        await user.setCell("Notes!F1", 17);
        const kept = [{ reason: "cellChanged", edit: "cells", where: "Notes!E1" }];
        expect(await port.undo(applied)).toEqual({ kept });
        expect(await port.undo(applied, { discardUserChanges: true })).toEqual({ kept: [] });
        expect(await port.read("Notes!E1:F1")).toEqual([[null, 17]]);
      }));

    it.each<[string, Edit, string]>([
      ["renamed", { kind: "renameSheet", sheet: "Budget", to: "Comptes" }, "Comptes"],
      ["hidden", { kind: "sheetVisibility", sheet: "Budget", visibility: "hidden" }, "Budget"],
      ["froze", { kind: "freeze", sheet: "Budget", rows: 1, columns: 0 }, "Budget"],
    ])("says so when the sheet it %s is deleted", (_title, edit, where) =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(plan(edit));
        await user.deleteSheet(where);
        expect((await port.undo(applied)).kept).toEqual([{ reason: "targetGone", edit: edit.kind, where }]);
      }),
    );

    it("names the sheet that another plan has deleted", () =>
      withWorkbook(async ({ port }) => {
        const applied = await port.apply(plan(setCells("Budget", 9, 0, [["x"]])));
        await port.apply(plan({ kind: "deleteSheet", sheet: "Budget" }));
        expect((await port.undo(applied)).kept).toEqual([{ reason: "targetGone", edit: "cells", where: "Budget" }]);
      }));

    it("a sheet sorted since keeps its order, each learner with their own marks", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(results);
        await user.sortRange("Notes!A2:E4", 1, true);
        await port.undo(applied);
        expect(await port.read("Notes!A2:C4")).toEqual([
          ["Inès Morel", 15, 14],
          ["Léa Martin", 12, 8.5],
          ["Hugo Petit", 9, 11],
        ]);
      }));

    it("values overwritten then sorted by the user: none of the learner's lines is torn", () =>
      withWorkbook(async ({ port, user }) => {
        const range = { sheet: "Notes", row: 1, column: 0, rows: 3, columns: 1 };
        const names = [["MARTIN Léa"], ["PETIT Hugo"], ["MOREL Inès"]];
        const applied = await port.apply({
          label: "Noms",
          edits: [{ kind: "cells", range, cells: names }],
          overwrites: [range],
        });
        await user.sortRange("Notes!A2:D4", 1);
        const report = await port.undo(applied);
        expect(report.kept).toEqual([{ reason: "cellChanged", edit: "cells", where: "Notes!A2:A3" }]);
        expect(await port.read("Notes!A2:B4")).toEqual([
          ["PETIT Hugo", 9],
          ["MARTIN Léa", 12],
          ["Inès Morel", 15],
        ]);
      }));

    it("follows a renamed sheet, formulas included", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(
          plan(setCells("Budget", 9, 0, [[{ formula: "=SUM(Notes!B2:B4)" }]]), results.edits[0] as Edit),
        );
        await user.renameSheet("Notes", "Notes 2026");
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect((await port.read("'Notes 2026'!E1:E4")).flat()).toEqual([null, null, null, null]);
        expect(await port.read("Budget!A10")).toEqual([[null]]);
      }));

    it("puts an overwritten formula back as the renamed sheet has it", () =>
      withWorkbook(async ({ port, user }) => {
        const range = { sheet: "Vue d'ensemble", row: 0, column: 1, rows: 1, columns: 1 };
        const applied = await port.apply({
          label: "Somme",
          edits: [{ kind: "cells", range, cells: [[0]] }],
          overwrites: [range],
        });
        await user.renameSheet("Notes", "Notes 2026");
        await user.insertRows("Notes 2026", 2);
        await port.undo(applied);
        const { sheets } = await port.snapshot({ sheets: ["Vue d'ensemble"] });
        expect(sheets[0]?.cells[0]?.[1]?.formula).toBe("=SUM('Notes 2026'!D2:D5)");
      }));

    it("a colour the user has put over the plan's is kept", () =>
      withWorkbook(async ({ port }) => {
        const range = { sheet: "Budget", row: 1, column: 0, rows: 2, columns: 1 };
        const style = (row: number, fill: string): Edit => ({
          kind: "style",
          range: { ...range, row, rows: 1 },
          style: { fill },
        });
        const applied = await port.apply(plan({ kind: "style", range, style: { fill: "#FFF2CC", italic: true } }));
        await port.apply(plan(style(1, "#E2EFDA")));
        expect((await port.undo(applied)).kept).toEqual([{ reason: "cellChanged", edit: "style", where: "Budget!A2" }]);
        const { sheets } = await port.snapshot({ sheets: ["Budget"] });
        expect(sheets[0]?.cells[1]?.[0]?.style).toEqual({ fill: "#E2EFDA" });
        expect(sheets[0]?.cells[2]?.[0]?.style).toBeUndefined();
      }));

    it("a sheet the user has deleted is no reason to fail", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(plan(setCells("Budget", 9, 0, [["x"]]), results.edits[0] as Edit));
        await user.deleteSheet("Budget");
        expect((await port.undo(applied)).kept).toEqual([{ reason: "targetGone", edit: "cells", where: "Budget" }]);
        expect(await port.read("Notes!E1")).toEqual([[null]]);
      }));

    it("a name the user has moved stays where they put it", () =>
      withWorkbook(async ({ port }) => {
        const applied = await port.apply(plan({ kind: "name", name: "SEUIL", formula: "=Budget!$B$2" }));
        await port.apply(plan({ kind: "name", name: "SEUIL", formula: "=Budget!$B$3" }));
        expect((await port.undo(applied)).kept).toEqual([{ reason: "objectChanged", edit: "name", where: "SEUIL" }]);
        expect((await port.snapshot()).names).toEqual([{ name: "SEUIL", formula: "=Budget!$B$3" }]);
      }));
  });

  describe(`${name}: plans taken back out of order`, () => {
    const over = (value: string): Plan => {
      const range = { sheet: "Budget", row: 1, column: 0, rows: 1, columns: 1 };
      return { label: value, edits: [{ kind: "cells", range, cells: [[value]] }], overwrites: [range] };
    };
    const filled = (fill: string): Edit => {
      return { kind: "style", range: { sheet: "Budget", row: 1, column: 0, rows: 2, columns: 1 }, style: { fill } };
    };
    it.each<[string, Plan, Plan]>([
      [
        "a name",
        plan({ kind: "name", name: "SEUIL", formula: "=Budget!$B$2" }),
        plan({ kind: "name", name: "Seuil", formula: "=Budget!$B$3" }),
      ],
      [
        "a setting",
        plan({ kind: "setting", key: "convention", value: "un" }),
        plan({ kind: "setting", key: "convention", value: "deux" }),
      ],
      ["a cell", over("Un"), over("Deux")],
      ["a colour", plan(filled("#FFF2CC")), plan(filled("#E2EFDA"))],
      [
        "a frozen pane",
        plan({ kind: "freeze", sheet: "Budget", rows: 1, columns: 0 }),
        plan({ kind: "freeze", sheet: "Budget", rows: 2, columns: 0 }),
      ],
      [
        "the name of a sheet",
        plan({ kind: "renameSheet", sheet: "Budget", to: "Comptes" }),
        plan({ kind: "renameSheet", sheet: "Comptes", to: "Dépenses" }),
      ],
      [
        "the cells of a sheet that the second deletes",
        plan(setCells("Budget", 9, 0, [["x"]])),
        plan({ kind: "deleteSheet", sheet: "Budget" }),
      ],
    ])("%s: what the first had made does not come back with the second", (_title, first, second) =>
      withWorkbook(async ({ port }) => {
        const before = await contentOf(port);
        const one = await port.apply(first);
        const two = await port.apply(second);
        const both = await contentOf(port);
        expect((await port.undo(one)).kept).toHaveLength(1);
        expect(await contentOf(port)).toEqual(both);
        expect(await port.undo(two)).toEqual({ kept: [] });
        expect(await contentOf(port)).toEqual(before);
      }),
    );
  });

  describe(`${name}: sheets a plan creates`, () => {
    const created = plan(
      { kind: "addSheet", sheet: "Règles", after: "Notes" },
      setCells("Règles", 0, 0, [
        ["Clé", "Valeur"],
        ["seuil", 10],
        ["double", { formula: "=B2*2" }],
      ]),
      { kind: "name", name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$3" },
    );

    it("stand after the sheet they were asked to follow, and go when undone", () =>
      withWorkbook(async ({ port }) => {
        const before = await contentOf(port);
        const applied = await port.apply(created);
        expect((await port.snapshot()).sheets.map((sheet) => sheet.name)).toEqual([
          "Notes",
          "Règles",
          "Vue d'ensemble",
          "Budget",
        ]);
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect(await contentOf(port)).toEqual(before);
      }));

    it.each<[string, (user: WorkbookUser) => Promise<void>]>([
      ["changed a cell", (user) => user.setCell("Règles!B2", 12)],
      ["emptied a cell", (user) => user.setCell("Règles!A2", null)],
      ["typed beside what was written", (user) => user.setCell("Règles!D9", "à moi")],
      ["inserted a row", (user) => user.insertRows("Règles", 1)],
      ["sorted it", (user) => user.sortRange("Règles!A2:B3", 0)],
    ])("stay, and are listed, once the user has %s", (_title, act) =>
      withWorkbook(async ({ port, user }) => {
        const before = await contentOf(port);
        const applied = await port.apply(created);
        await act(user);
        await port.settled();
        const edited = (await port.snapshot({ sheets: ["Règles"] })).sheets[0]?.cells;
        expect((await port.undo(applied)).kept).toContainEqual({
          reason: "sheetChanged",
          edit: "addSheet",
          where: "Règles",
        });
        await port.settled();
        expect((await port.snapshot({ sheets: ["Règles"] })).sheets[0]?.cells).toEqual(edited);
        await port.undo(applied, { discardUserChanges: true });
        expect(await contentOf(port)).toEqual(before);
      }),
    );

    it("that was deleted stays away where another has taken its name, which no formula comes to read", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(plan({ kind: "deleteSheet", sheet: "Notes" }));
        await user.addSheet("Notes");
        await user.setCell("Notes!D2", 1000);
        await port.settled();
        const present = await contentOf(port);
        const kept = [{ reason: "sheetChanged", edit: "deleteSheet", where: "Notes" }];
        expect((await port.undo(applied)).kept).toEqual(kept);
        await port.settled();
        expect(await contentOf(port)).toEqual(present);
      }));

    it("are still the plan's under a new name, or when another sheet has moved", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(
          plan(...created.edits, setCells("Règles", 4, 0, [[{ formula: "=SUM(Notes!B2:B4)" }]])),
        );
        await user.renameSheet("Règles", "Règles 2026");
        await user.insertRows("Notes", 0);
        expect(await port.undo(applied)).toEqual({ kept: [] });
        expect((await port.snapshot()).sheets.map((sheet) => sheet.name)).not.toContain("Règles 2026");
      }));

    it("stay as long as a formula of the user leans on them", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(created);
        await user.setCell("Budget!C2", "=Règles!B2*3");
        const report = await port.undo(applied);
        expect(report.kept).toEqual([{ reason: "inUse", edit: "addSheet", where: "Règles" }]);
        const budget = (await port.snapshot({ sheets: ["Budget"] })).sheets[0];
        expect(budget?.cells[1]?.[2]?.formula).toBe("=Règles!B2*3");
      }));

    it("go when the name that formulas read goes back to what it stood for", () =>
      withWorkbook(async ({ port, user }) => {
        await port.apply(plan({ kind: "name", name: "CNAM_REGLES", formula: "=Notes!$A$1:$B$3" }));
        await user.setCell("Budget!C2", "=ROWS(CNAM_REGLES)");
        const before = await contentOf(port);
        const applied = await port.apply(created);
        expect(await port.undo(applied)).toEqual({ kept: [] });
        await port.settled();
        expect(await contentOf(port)).toEqual(before);
      }));

    it("stay with their name when a formula of the user leans on the name", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(created);
        await user.setCell("Budget!C2", "=ROWS(CNAM_REGLES)");
        expect((await port.undo(applied)).kept).toEqual([
          { reason: "inUse", edit: "name", where: "CNAM_REGLES" },
          { reason: "inUse", edit: "addSheet", where: "Règles" },
        ]);
        expect((await port.snapshot()).names.map(({ name: own }) => own)).toContain("CNAM_REGLES");
      }));

    it("are not missed when the user has deleted them", () =>
      withWorkbook(async ({ port, user }) => {
        const applied = await port.apply(plan(...created.edits.slice(0, 2)));
        await user.deleteSheet("Règles");
        expect(await port.undo(applied)).toEqual({ kept: [] });
      }));
  });

  describe(`${name}: settings`, () => {
    it("are kept in the workbook and read back", () =>
      withWorkbook(async ({ port }) => {
        expect(await port.setting("mapping:Notes")).toBeNull();
        await port.apply(plan({ kind: "setting", key: "mapping:Notes", value: '{"nom":"A"}' }));
        expect(await port.setting("mapping:Notes")).toBe('{"nom":"A"}');
        const hidden = (await port.snapshot()).sheets.find((sheet) => sheet.name === "_CNAM");
        expect(hidden?.visibility).toBe("veryHidden");
      }));

    it("hold a text longer than a cell, a text that looks like a number, and the empty text", () =>
      withWorkbook(async ({ port }) => {
        const long = "é".repeat(70_000);
        await port.apply(
          plan(
            { kind: "setting", key: "long", value: long },
            { kind: "setting", key: "numéro", value: "007" },
            { kind: "setting", key: "rien", value: "" },
          ),
        );
        expect(await port.setting("long")).toBe(long);
        expect(await port.setting("numéro")).toBe("007");
        expect(await port.setting("rien")).toBe("");
      }));

    it("undo goes back to the earlier value, then to none", () =>
      withWorkbook(async ({ port }) => {
        const before = await contentOf(port);
        const first = await port.apply(plan({ kind: "setting", key: "convention", value: "gessms-2026" }));
        const second = await port.apply(plan({ kind: "setting", key: "convention", value: "cnam" }));
        await port.undo(second);
        expect(await port.setting("convention")).toBe("gessms-2026");
        await port.undo(first);
        expect(await port.setting("convention")).toBeNull();
        expect(await contentOf(port)).toEqual(before);
      }));
  });

  describe(`${name}: events`, () => {
    it("tells which sheets changed once things are quiet, and no more once unsubscribed", () =>
      withWorkbook(async ({ port, user }) => {
        const heard: string[] = [];
        const stop = port.on("changed", ({ sheets }) => heard.push(...sheets));
        await user.setCell("Budget!B2", 1300);
        await port.settled();
        await expect.poll(() => heard).toContain("Budget");
        stop();
        const count = heard.length;
        await user.setCell("Budget!B3", 1);
        await port.settled();
        expect(heard).toHaveLength(count);
      }));

    it("tells what moves addresses", () =>
      withWorkbook(async ({ port, user }) => {
        const heard: StructureChange[] = [];
        port.on("structure", (change) => heard.push(change));
        await user.insertRows("Notes", 2, 3);
        await user.deleteRows("Notes", 2);
        await user.insertColumns("Notes", 1);
        await user.renameSheet("Budget", "Budget 2026");
        // A host without an event for renames notices them at the next reading.
        await port.read("'Budget 2026'!A1");
        await user.deleteSheet("Budget 2026");
        await port.apply(plan({ kind: "addSheet", sheet: "Règles" }));
        await expect
          .poll(() => heard)
          .toEqual([
            { kind: "rowsInserted", sheet: "Notes", at: 2, count: 3 },
            { kind: "rowsDeleted", sheet: "Notes", at: 2, count: 1 },
            { kind: "columnsInserted", sheet: "Notes", at: 1, count: 1 },
            { kind: "sheetRenamed", from: "Budget", to: "Budget 2026" },
            { kind: "sheetDeleted", sheet: "Budget 2026" },
            { kind: "sheetAdded", sheet: "Règles" },
          ]);
      }));

    it("tells where the selection went", () =>
      withWorkbook(async ({ port }) => {
        const heard: unknown[] = [];
        port.on("selection", (range) => heard.push(range));
        const range = { sheet: "Budget", row: 1, column: 1, rows: 1, columns: 1 };
        await port.select(range);
        await expect.poll(() => heard.at(-1)).toEqual(range);
      }));
  });
}

type Inputs = Extract<Edit, { readonly kind: "cells" }>["cells"];

function setCells(sheet: string, row: number, column: number, cells: Inputs): Edit {
  return { kind: "cells", range: { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells };
}
