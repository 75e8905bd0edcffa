import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCellProbe } from "../../../src/workbook/excel/cell-probe";
import { FakeExcel } from "../../fakes/excel/fake-excel";

let excel: FakeExcel;
let uninstall: () => void;
beforeEach(async () => {
  excel = new FakeExcel();
  uninstall = excel.install();
  await excel.user.setCell("Feuil1!A1", 0);
  await excel.user.setCell("Feuil1!B2", "texte");
  excel.traffic.requests = 0;
});
afterEach(() => uninstall());

describe("createCellProbe", () => {
  it("tells blank cells from zeros, in the shape of the address", async () => {
    expect(await createCellProbe()("Feuil1!A1:B2")).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it("answers all the questions of a tick in one request", async () => {
    const probe = createCellProbe();
    const answers = await Promise.all([
      probe("Feuil1!A1"),
      probe("'Feuil1'!A2"),
      probe("Feuil1!A1"),
      probe("Feuil1!$B$1"),
    ]);
    expect(answers).toEqual([[[false]], [[true]], [[false]], [[true]]]);
    expect(excel.traffic.requests).toBe(1);
  });

  it("asks again for the next tick", async () => {
    const probe = createCellProbe();
    expect(await probe("Feuil1!A2")).toEqual([[true]]);
    await excel.user.setCell("Feuil1!A2", 0);
    expect(await probe("Feuil1!A2")).toEqual([[false]]);
    expect(excel.traffic.requests).toBe(2);
  });

  it("fails for all when Excel refuses", async () => {
    const probe = createCellProbe();
    const [first, second] = [probe("Absente!A1"), probe("Feuil1!A1")];
    await expect(first).rejects.toMatchObject({ code: "ItemNotFound" });
    await expect(second).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
