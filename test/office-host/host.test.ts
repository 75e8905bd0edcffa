/** Microsoft's client over a host of ours: what it sends is performed, checked and answered as Excel would. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { BUILDS, buildName, type Build } from "./client/builds";
import { officeClient, type OfficeClient } from "./client/office-client";
import { HostError, TransportError } from "./host-error";
import { OfficeHost } from "./office-host";
import { Notebook } from "./support/notebook";
import { EXCEL_ON_THE_WEB } from "./limits";
import { declaredTypes } from "./types/declared-types";

/** Between two tries of the library to let go of what it kept. */
const RETRY_DELAY = 5_000;

type Work = (context: Excel.RequestContext) => Promise<unknown>;

let client: OfficeClient | undefined;
afterEach(() => client?.disconnect());

function opened(build: Build = { excel: "web", readable: false }) {
  const notebook = new Notebook();
  const host = notebook.host();
  client = officeClient(build);
  const { Excel } = client.connect(host);
  const run = (work: Work): Promise<unknown> => Excel.run({ delayForCellEdit: true }, work);
  return { notebook, host, run };
}

const notes = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Notes");

describe.each(BUILDS.map((build) => [buildName(build), build] as const))("the build for %s", (_name, build) => {
  it("reads, writes, and says what failed where", async () => {
    const { notebook, host, run } = opened(build);
    const read = await run(async (context) => {
      const range = notes(context).getRange("A1");
      range.values = [["lu"]];
      range.load({ values: true });
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["lu"]]);
    const failing = run(async (context) => {
      notes(context).getRange("A2").values = [["fait"]];
      context.workbook.worksheets.getItem("Absente").load({ name: true });
      notes(context).getRange("A3").values = [["jamais"]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { code: "ItemNotFound" } });
    // What came before the failure stays done.
    expect([...notebook.cells]).toEqual([
      ["A1", [["lu"]]],
      ["A2", [["fait"]]],
    ]);
    expect(host.traffic.requestBytes).toBeGreaterThan(0);
  });

  it("hears events once they are registered, not before", async () => {
    const { notebook, run } = opened(build);
    const heard: unknown[] = [];
    notebook.changed.tell({ address: "A1" });
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => Promise.resolve(void heard.push(args.address)));
      await context.sync();
    });
    notebook.changed.tell({ worksheetId: "{1}", address: "B2", source: "Local", changeType: "RangeEdited" });
    await expect.poll(() => heard).toEqual(["B2"]);
  });
});

describe("the discipline of Office.js", () => {
  it.each<[string, Work, string]>([
    [
      "a property that was not loaded",
      async (context) => Promise.resolve(notes(context).getRange("A1").values),
      "PropertyNotLoaded",
    ],
    [
      "a property that was loaded and not synced",
      async (context) => {
        const range = notes(context).getRange("A1");
        range.load({ values: true });
        return Promise.resolve(range.values);
      },
      "PropertyNotLoaded",
    ],
    [
      "everything at once, for want of names",
      async (context) => {
        notes(context).getRange("A1").load();
        return context.sync();
      },
      "NotImplemented",
    ],
  ])("refuses %s", async (_title, work, code) => {
    await expect(opened().run(work)).rejects.toMatchObject({ code });
  });

  it("does nothing before sync", async () => {
    const { notebook, run } = opened();
    await run(async (context) => {
      notes(context).getRange("A1").values = [[1]];
      expect(notebook.cells.size).toBe(0);
      await context.sync();
      expect(notebook.cells.size).toBe(1);
    });
  });

  it("tells a null object from one that is missing", async () => {
    const { run } = opened();
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Absente");
      const cells = sheet.getRange("A1");
      cells.load({ values: true });
      await context.sync();
      return [sheet.isNullObject, cells.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("keeps ranges for as long as a run lasts, and counts the request that lets go of them", async () => {
    const { host, run } = opened();
    await run(async (context) => {
      const range = notes(context).getRange("A1");
      range.load({ values: true });
      await context.sync();
      expect(host.references.count).toBe(1);
      range.values = [[2]];
      await context.sync();
    });
    await expect.poll(() => host.references.count).toBe(0);
    expect(host.traffic).toMatchObject({ requests: 3, cleanups: 1 });
    host.traffic.reset();
    await run(async (context) => {
      const range = notes(context).getRange("A1").untrack();
      range.load({ values: true });
      await context.sync();
    });
    expect(host.traffic).toMatchObject({ requests: 1, cleanups: 0 });
  });
});

describe("a workbook that was closed", () => {
  afterEach(() => void vi.useRealTimers());

  it("takes with it what the library would still ask of it: the next one hears nothing", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { host, run } = opened();
    const answer = host.answer.bind(host);
    let asked = 0;
    // The connection is lost before the library lets go of what it kept: it will try again, twice.
    host.answer = (body, bytes, flags) => {
      asked += 1;
      return asked === 1 ? answer(body, bytes, flags) : Promise.reject(new TransportError(503));
    };
    await run(async (context) => {
      notes(context).getRange("A1").load({ values: true });
      await context.sync();
    });
    await expect.poll(() => asked).toBe(2);
    await vi.advanceTimersByTimeAsync(RETRY_DELAY);
    expect(asked).toBe(3);
    const next = new Notebook().host();
    (client as OfficeClient).connect(next);
    await vi.advanceTimersByTimeAsync(RETRY_DELAY);
    expect(asked).toBe(3);
    expect(next.traffic.requests).toBe(0);
  });

  it("nor does the next one hear what was to be asked a moment after an event", async () => {
    const { notebook, host, run } = opened();
    let [ask, asked] = [(): void => undefined, (): void => undefined];
    const later = new Promise<void>((resolve) => (ask = resolve));
    const done = new Promise<void>((resolve) => (asked = resolve));
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => {
        await later;
        void run((again) => {
          notes(again).load({ name: true });
          return again.sync();
        });
        asked();
      });
      await context.sync();
    });
    notebook.changed.tell({ worksheetId: "{1}", address: "B2", source: "Local", changeType: "RangeEdited" });
    const { requests } = host.traffic;
    const next = new Notebook().host();
    (client as OfficeClient).connect(next);
    ask();
    await done;
    await new Promise((resolve) => setImmediate(resolve));
    expect([host.traffic.requests, next.traffic.requests]).toEqual([requests, 0]);
  });
});

describe("what Excel does not document", () => {
  const refused = async (work: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
    opened()
      .run(async (context) => {
        work(notes(context));
        await context.sync();
      })
      .then(
        () => "accepted",
        (error: unknown) => (error as OfficeExtension.Error).message,
      );

  it.each<[string, (sheet: Excel.Worksheet) => void, RegExp]>([
    [
      "a misspelt operator, deep in a rule",
      (sheet) => {
        const rule = { wholeNumber: { operator: "GreaterThen", formula1: 1 } } as unknown as Excel.DataValidationRule;
        sheet.getRange("A1").dataValidation.rule = rule;
      },
      /DataValidation\.rule\.wholeNumber\.operator: "GreaterThen" is not one of/,
    ],
    [
      "a member that a structure has not",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = { whole: {} } as unknown as Excel.DataValidationRule;
      },
      /DataValidationRule has no whole/,
    ],
    ["a misspelt paper", (sheet) => void (sheet.pageLayout.paperSize = "A44" as "A4"), /"A44" is not one of/],
    ["a number where a text goes", (sheet) => void (sheet.tabColor = 3 as unknown as string), /3 is no string/],
    ["an argument too few", (sheet) => void (sheet as unknown as { getRanges(): unknown }).getRanges(), /Worksheet/],
  ])("is refused: %s", async (_title, work, reason) => {
    expect(await refused(work)).toMatch(reason);
  });

  it("newer members than the host has are refused by the library or by the host", async () => {
    const { run } = opened();
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1").load({ valuesAsJson: true });
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("an answer that Excel could not give is a fault of the objects behind", async () => {
    const { notebook } = opened();
    notebook.visibility = "Transparent";
    const { Excel } = (client as OfficeClient).connect(notebook.host());
    const work = Excel.run(async (context) => {
      const sheet = notes(context);
      sheet.load({ visibility: true });
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ message: expect.stringContaining("Transparent") as string });
  });
});

describe("documented limits", () => {
  it("5 MB a request", async () => {
    const { notebook, run } = opened();
    const long = run(async (context) => {
      notes(context).getRange("A1").values = [["x".repeat(EXCEL_ON_THE_WEB.payloadBytes)]];
      await context.sync();
    });
    await expect(long).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(notebook.cells.size).toBe(0);
  });

  it("5 MB an answer", async () => {
    const { notebook, run } = opened();
    // Bytes, not letters.
    notebook.cells.set("A1", [["é".repeat(EXCEL_ON_THE_WEB.payloadBytes / 2)]]);
    const long = run(async (context) => {
      notes(context).getRange("A1").load({ values: true });
      await context.sync();
    });
    await expect(long).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("8 192 characters of an address: the rest is lost, in silence", async () => {
    const { notebook, run } = opened();
    await run(async (context) => {
      notes(context).getRange("A1,".repeat(4_000)).values = [[1]];
      await context.sync();
    });
    expect([...notebook.cells.keys()].map(({ length }) => length)).toEqual([EXCEL_ON_THE_WEB.addressCharacters]);
  });
});

describe("a request that does not reach the workbook", () => {
  it.each([
    [new TransportError(429, "ActivityLimitReached"), { code: "ActivityLimitReached", httpStatusCode: 429 }],
    [new TransportError(401, "AccessDenied"), { code: "AccessDenied", httpStatusCode: 401 }],
    [new TransportError(503), { code: "ConnectionFailure" }],
    [new HostError("InvalidOperationInCellEditMode", ""), { code: "InvalidOperationInCellEditMode" }],
  ])("is told by the library: %s", async (refusal, told) => {
    const host = new OfficeHost({
      types: declaredTypes("Excel"),
      root: new Notebook().root,
      rootType: "Workbook",
      supports: () => true,
      admit: () => Promise.reject(refusal),
    });
    client = officeClient({ excel: "web", readable: false });
    const { Excel } = client.connect(host);
    const work = Excel.run(async (context) => {
      notes(context).load({ name: true });
      await context.sync();
    });
    await expect(work).rejects.toMatchObject(told);
  });
});
