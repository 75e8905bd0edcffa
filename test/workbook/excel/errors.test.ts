/** What Excel and the server in front of it refuse is told for what it is. */
import { afterEach, describe, expect, it } from "vitest";
import { ExcelDriver } from "../../../src/workbook/excel/excel-driver";
import type { PortError } from "../../../src/workbook/port";
import { sampleWorkbook } from "../../contract/sample-workbook";
import { HostError, TransportError } from "../../office-host/host-error";
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

it.each([
  ["a connection that is lost", new TransportError(503)],
  ["a fault inside, as all that the library can tell in a browser", new HostError("GeneralException", "inside")],
  ["too many requests", new TransportError(429)],
])("a plan that is done in part and cannot be put back is told as such: %s", async (_title, refusal) => {
  opened = await openFakeWorkbook(sampleWorkbook);
  const { excel, port } = opened;
  // The reading goes well, the writing is done and its answer lost; then nothing passes any more.
  excel.losses.push(null, new TransportError(503));
  excel.refusals.push(null, null, ...new Array<typeof refusal>(20).fill(refusal));
  await expect(port.apply(write)).rejects.toMatchObject({ name: "PortError", code: "leftHalfWay" });
  excel.refusals.length = 0;
  expect(await port.setting("a")).toBe("1");
});

it("nor is an undoing that stops half-way told as if nothing had changed", async () => {
  const lost = new TransportError(503);
  const told: unknown[] = [];
  // The answer that is lost is that of the first request, or of the second, …
  for (let answered = 0; answered < 4; answered += 1) {
    opened = await openFakeWorkbook(sampleWorkbook);
    const { excel, port } = opened;
    const applied = await port.apply(write);
    excel.losses.push(...new Array<null>(answered).fill(null), lost);
    excel.refusals.push(...new Array<null>(answered + 1).fill(null), ...new Array<TransportError>(20).fill(lost));
    const code = await port.undo(applied).then(
      () => "done",
      (error: unknown) => (error as PortError).code,
    );
    excel.refusals.length = 0;
    excel.losses.length = 0;
    const isChanged = (await port.setting("a")) === null;
    told.push([code, isChanged]);
    opened.dispose();
  }
  expect(told).toContainEqual(["leftHalfWay", true]);
  expect(told).not.toContainEqual(["connectionLost", true]);
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
