/** What real Excels answered, where somebody has recorded it: `docs/try-in-excel.md`. */
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { FakeExcel } from "../../fakes/excel/fake-excel";
import { record, type RequestGate, type Trace } from "../recording/recorder";
import { differences } from "../recording/replay";
import { scenario } from "../recording/scenario";
import { bytesOf } from "../limits";
import type { RequestBody } from "../wire";

/** Where the body stands in a request. */
const BODY = 4;

const FOLDER = new URL(".", import.meta.url);
const recorded = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

describe("real Excels", () => {
  it.skipIf(recorded.length === 0)(
    recorded.length === 0 ? "not recorded" : "are answered alike by the host",
    async () => {
      for (const name of recorded) {
        const trace = JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Trace;
        expect(trace.exchanges.length, name).toBeGreaterThan(0);
        expect(await differences(trace, new FakeExcel().host), name).toEqual([]);
      }
    },
  );
});

describe("the recording", () => {
  let uninstall: () => void = () => undefined;
  afterEach(() => uninstall());

  /** The scenario on Microsoft's client, over a host of ours, heard by the recorder. */
  async function recordHere(excel: FakeExcel): Promise<Trace> {
    const answer = excel.host.answer.bind(excel.host);
    const gate = Object.freeze<RequestGate>({
      executeRichApiRequestAsync: (parts, done) => {
        const text = String(parts[BODY]);
        void answer(JSON.parse(text) as RequestBody, bytesOf(text), 0).then((own) =>
          done({ status: "succeeded", value: { data: ["200", null, own] } }),
        );
      },
    });
    const room = { RichApi: gate };
    const { exchanges, stop } = record(room);
    excel.host.answer = (body) =>
      new Promise((resolve) => {
        const parts = ["", "POST", "ProcessQuery", [], JSON.stringify(body)];
        room.RichApi.executeRichApiRequestAsync(parts, ({ value }) => resolve(String(value?.data[2])));
      });
    uninstall = excel.install();
    await scenario(Excel);
    stop();
    return { format: 1, platform: "OfficeOnline", version: "16.0", exchanges };
  }

  it("holds all that was asked and answered, and is answered alike again", async () => {
    const excel = new FakeExcel();
    const trace = await recordHere(excel);
    expect(trace.exchanges.length).toBeGreaterThan(12);
    expect(excel.store.model.sheets.map(({ name }) => name)).toEqual(["Feuil1"]);
    expect(await differences(trace, new FakeExcel().host)).toEqual([]);
  });

  it("tells an answer that is not the host's", async () => {
    const trace = await recordHere(new FakeExcel());
    const exchanges = trace.exchanges.map((exchange) => {
      const answer = JSON.parse(JSON.stringify(exchange.answer).replaceAll("12.5", "12.6")) as unknown;
      return { ...exchange, answer };
    });
    expect(await differences({ ...trace, exchanges }, new FakeExcel().host)).toEqual([
      expect.stringMatching(/^request \d+: Excel said .*12\.6.*, the host .*12\.5/),
    ]);
  });

  it("is refused in a workbook that holds anything", async () => {
    const excel = new FakeExcel();
    await excel.user.setCell("Feuil1!A1", "DUPONT Marie");
    await expect(recordHere(excel)).rejects.toThrow("blank workbook");
  });
});
