/** What Excel and the server in front of it refuse is told for what it is. */
import { afterEach, describe, expect, it } from "vitest";
import { ExcelDriver } from "../../../src/workbook/excel/excel-driver";
import { sampleWorkbook } from "../../contract/sample-workbook";
import { TransportError } from "../../office-host/host-error";
import { openFakeWorkbook, type FakeWorkbook } from "../../fakes/excel/open-fake-workbook";

let opened: FakeWorkbook | undefined;
afterEach(() => opened?.dispose());

const write = { label: "", edits: [{ kind: "setting" as const, key: "a", value: "1" }] };

describe("a request that does not reach the workbook", () => {
  it.each([
    ["too many requests", new TransportError(429, "ActivityLimitReached"), "tooManyRequests"],
    ["too many requests, said by their status alone", new TransportError(429), "tooManyRequests"],
    ["a session that has ended", new TransportError(401, "AccessDenied"), "signedOut"],
    ["a session that timed out", new TransportError(408, "InvalidOrTimedOutSession"), "signedOut"],
    ["a connection that is lost", new TransportError(503), "connectionLost"],
  ])("%s", async (_title, refusal, code) => {
    opened = await openFakeWorkbook(sampleWorkbook);
    const { excel, port } = opened;
    excel.refusals.push(refusal);
    await expect(port.snapshot()).rejects.toMatchObject({ name: "PortError", code });
    excel.refusals.push(refusal);
    await expect(port.apply(write)).rejects.toMatchObject({ name: "PortError", code });
    // Half-way: the reading went well, the writing did not; what was there is there.
    excel.refusals.push(null, refusal);
    await expect(port.apply(write)).rejects.toMatchObject({ name: "PortError", code });
    expect(await port.setting("a")).toBeNull();
  });
});

describe("a name that is taken", () => {
  const range = { row: 0, column: 5, rows: 2, columns: 1 };
  const table = (name: string) => ({
    kind: "table" as const,
    sheet: "Budget",
    table: { name, area: range, columns: ["A"] },
  });

  async function failing(
    prepare: (workbook: FakeWorkbook) => Promise<unknown>,
    work: (driver: ExcelDriver) => Promise<unknown>,
  ) {
    opened = await openFakeWorkbook(sampleWorkbook);
    const driver = new ExcelDriver();
    await driver.connect();
    // Since the driver last looked.
    await prepare(opened);
    return work(driver);
  }

  it("by a table is not told as a sheet's", async () => {
    const work = failing(
      ({ port }) =>
        port.apply({
          label: "",
          edits: [
            { ...table("Suivi"), sheet: "Notes", table: { ...table("Suivi").table, area: { ...range, column: 8 } } },
          ],
        }),
      (driver) => driver.write([{ kind: "addSheet", sheet: "Avant" }, table("Suivi")], []),
    );
    await expect(work).rejects.toMatchObject({ code: "nameInvalid", where: "Suivi" });
  });

  it("by a sheet is told as such, with its name", async () => {
    const work = failing(
      ({ excel }) => excel.user.addSheet("Après"),
      (driver) => driver.write([table("Suivi"), { kind: "addSheet", sheet: "Après" }], []),
    );
    await expect(work).rejects.toMatchObject({ code: "sheetExists", where: "Après" });
  });
});

it("answers to everything are counted, and no request only lets go of ranges", async () => {
  opened = await openFakeWorkbook(sampleWorkbook);
  const { excel, port } = opened;
  const applied = await port.apply(write);
  await port.snapshot();
  await port.read("Notes!A1:B2");
  await port.select({ sheet: "Budget", row: 0, column: 0, rows: 1, columns: 1 });
  await port.selection();
  await port.settled();
  await port.undo(applied);
  expect(excel.traffic).toMatchObject({ cleanups: 0 });
  expect(excel.host.references.count).toBe(0);
});
