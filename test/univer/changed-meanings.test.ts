/** Formulas whose text stays while what they name changes: they follow at once, as they would on opening the file. */
import { ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { conventionById } from "../../src/conventions";
import { catalogue } from "../../src/functions/catalogue";
import { insertRulesSheet } from "../../src/tools/insert-rules-sheet";
import type { CellValue, WorkbookModel } from "../../src/workbook/model";
import type { Edit } from "../../src/workbook/plan";
import type { WorkbookPort } from "../../src/workbook/port";
import { startHeadlessUniver } from "../../src/workbook/univer/headless";
import { UniverSession } from "../../src/workbook/univer/session";
import { createWorkbook } from "../../src/workbook/workbook";
import { univerUser } from "./support/univer-user";

const workbook: WorkbookModel = {
  names: [{ name: "Taux", formula: "=Notes!$A$1" }],
  sheets: [
    {
      id: "notes",
      name: "Notes",
      visibility: "visible",
      cells: {
        0: { 0: { value: 1 }, 1: { value: null, formula: "=Taux" } },
        1: { 0: { value: 2 }, 1: { value: null, formula: "=Taux*10" } },
        2: { 0: { value: 3 }, 1: { value: null, formula: "=SUM(taux,1)" } },
        3: { 0: { value: 4 }, 1: { value: null, formula: "=Plus_tard+1" } },
        4: { 0: { value: 9 }, 1: { value: null, formula: "=SUM(Suite!A1)" } },
        5: { 0: { value: 12 }, 1: { value: null, formula: '=CNAM.RULE("grading.rounding",CNAM_REGLES)' } },
        6: { 0: { value: 7 }, 1: { value: null, formula: "=SUM(Charges[Montant])" } },
      },
    },
  ],
};

let session: UniverSession;
let port: WorkbookPort;
beforeEach(async () => {
  session = new UniverSession(startHeadlessUniver(catalogue), workbook);
  port = createWorkbook(session.driver);
  await port.settled();
});
afterEach(() => session.dispose());

async function apply(...edits: Edit[]): Promise<void> {
  await port.apply({ label: "essai", edits });
}

function run(id: string): Promise<boolean> {
  session.host.injector.get(IUniverInstanceService).focusUnit(session.live.unitId);
  return session.host.injector.get(ICommandService).executeCommand(id);
}

async function result(row: number): Promise<CellValue> {
  await port.settled();
  const [[value = null] = []] = session.live.values({ sheet: "Notes", row, column: 1, rows: 1, columns: 1 });
  return value !== null && typeof value === "object" ? { error: value.error } : value;
}

const results = async (...rows: number[]): Promise<CellValue[]> => Promise.all(rows.map(result));

describe("a name", () => {
  it("pointed elsewhere is followed, whatever its case and wherever it stands in the formula", async () => {
    expect(await results(0, 1, 2)).toEqual([1, 10, 2]);
    await apply({ kind: "name", name: "Taux", formula: "=Notes!$A$2" });
    expect(await results(0, 1, 2)).toEqual([2, 20, 3]);
    await apply({ kind: "name", name: "Taux", formula: "=5" });
    expect(await results(0, 1, 2)).toEqual([5, 50, 6]);
  });

  it("pointed elsewhere while the workbook is being calculated is followed", async () => {
    await univerUser(session).setCell("Notes!A1", 100);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await apply({ kind: "name", name: "Taux", formula: "=Notes!$A$2" });
    expect(await results(0, 1, 2)).toEqual([2, 20, 3]);
  });

  it("defined after the formula that uses it is read, deleted it is missed, undone it is back", async () => {
    expect(await result(3)).toEqual({ error: "#NAME?" });
    await apply({ kind: "name", name: "Plus_tard", formula: "=Notes!$A$4" });
    expect(await result(3)).toBe(5);
    await apply({ kind: "name", name: "Plus_tard", formula: null });
    expect(await result(3)).toEqual({ error: "#NAME?" });
    await run(UndoCommand.id);
    expect(await result(3)).toBe(5);
    await run(RedoCommand.id);
    expect(await result(3)).toEqual({ error: "#NAME?" });
  });

  it("that reads another name follows it", async () => {
    await apply({ kind: "name", name: "Plus_tard", formula: "=Taux*2" });
    expect(await result(3)).toBe(3);
    await apply({ kind: "name", name: "Taux", formula: "=Notes!$A$3" });
    expect(await result(3)).toBe(7);
  });
});

describe("a sheet that takes the name of one that came and went", () => {
  it("is the one that formulas read", async () => {
    await apply({ kind: "addSheet", sheet: "Essai" });
    await run(UndoCommand.id);
    await apply({ kind: "renameSheet", sheet: "Notes", to: "Essai" });
    await port.settled();
    const [[value] = []] = session.live.values({ sheet: "Essai", row: 0, column: 1, rows: 1, columns: 1 });
    expect(value).toBe(1);
  });
});

describe("a name that reads itself", () => {
  it.each([
    ["at once", { Plus_tard: "=Plus_tard*2" }],
    ["by its name on a sheet", { Plus_tard: "=1+Notes!plus_tard" }],
    ["through another", { Plus_tard: "=Autre+1", Autre: "=SUM(PLUS_TARD,1)" }],
    ["through one that reads itself", { Plus_tard: "=Autre+1", Autre: "=Autre" }],
  ])("%s is a broken reference, until it reads something else", async (_, names) => {
    for (const [name, formula] of Object.entries(names)) await apply({ kind: "name", name, formula });
    expect(await result(3)).toHaveProperty("error");
    expect(await result(0)).toBe(1);
    await apply({ kind: "name", name: "Plus_tard", formula: "=41" });
    expect(await result(3)).toBe(42);
  });
});

it("the rules of another convention apply as soon as their sheet is inserted", async () => {
  const insert = async (id: string): Promise<void> => {
    const convention = conventionById(id)!;
    await port.apply(insertRulesSheet(await port.snapshot(), { convention, locale: "fr" }));
  };
  await insert("gessms-2026");
  expect(await result(5)).toBe("Demi-point supérieur");
  await insert("ingenieur-apprentissage-2020");
  expect(await result(5)).not.toBe("Demi-point supérieur");
});

it("a sheet that formulas wait for is read as soon as it is there, by its name or a new one", async () => {
  expect(await result(4)).toEqual({ error: "#REF!" });
  await apply(
    { kind: "addSheet", sheet: "Suite" },
    { kind: "cells", range: { sheet: "Suite", row: 0, column: 0, rows: 1, columns: 1 }, cells: [[42]] },
  );
  expect(await result(4)).toBe(42);
});

it("a table that formulas wait for is read as soon as it is there", async () => {
  expect(await result(6)).toHaveProperty("error");
  await apply({
    kind: "table",
    sheet: "Notes",
    table: {
      name: "Charges",
      area: { row: 10, column: 0, rows: 2, columns: 1 },
      columns: ["Montant"],
      style: "TableStyleMedium2",
    },
  });
  await univerUser(session).setCell("Notes!A12", 100);
  expect(await result(6)).toBe(100);
});

describe("results that fill several cells", () => {
  it("found no room, spill once there is some", async () => {
    const user = univerUser(session);
    await user.setCell("Notes!E2", "texte");
    await user.setCell("Notes!E1", "=SEQUENCE(3,1)");
    await port.settled();
    expect(await port.read("Notes!E1:E3")).toEqual([[{ error: "#SPILL!" }], ["texte"], [null]]);
    await user.setCell("Notes!E2", null);
    await port.settled();
    expect(await port.read("Notes!E1:E3")).toEqual([[1], [2], [3]]);
  });

  it("keep what stands in their way, formulas included", async () => {
    const user = univerUser(session);
    await user.setCell("Notes!E2", "=A1+1");
    await user.setCell("Notes!E1", "=SEQUENCE(3,1)");
    const [notes] = (await port.snapshot()).sheets;
    expect(notes?.cells[1]?.[4]).toEqual({ value: 2, formula: "=A1+1" });
  });

  it("leave nothing behind where a sort took their formula from", async () => {
    const user = univerUser(session);
    await user.setCell("Notes!E1", 2);
    await user.setCell("Notes!E2", 1);
    await user.setCell("Notes!F1", "=SEQUENCE(2,1)");
    await port.settled();
    await user.sortRange("Notes!E1:F2", 0);
    await port.settled();
    expect(await port.read("Notes!F1:F4")).toEqual([[null], [1], [2], [null]]);
  });

  it("and shrink, leave nothing of the cells they have left in what reads them", async () => {
    const user = univerUser(session);
    await user.setCell("Notes!E1", 4);
    await user.setCell("Notes!F1", "=SEQUENCE(E1,1)");
    await user.setCell("Notes!G1", "=SUM(F1:F9)");
    await user.setCell("Notes!G2", "=SUM(F3:F9)");
    await user.setCell("Notes!G3", "=IF(E1>2,SEQUENCE(1,3),7)");
    await user.setCell("Notes!G4", "=COUNT(H3:I3)");
    await port.settled();
    expect(await port.read("Notes!G1:G4")).toEqual([[10], [7], [1], [2]]);
    await user.setCell("Notes!E1", 2);
    await port.settled();
    expect(await port.read("Notes!G1:G4")).toEqual([[3], [0], [7], [0]]);
  });
});
