/**
 * The pane as Excel on the web loads it, with Microsoft's own script: without it, without a host, and in a frame beside a
 * host that answers, is slow, refuses, or is gone.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingScript } from "../../scripts/record-excel.js";
import { FakeExcel } from "../fakes/excel/fake-excel";
import type { Trace } from "../office-host/recording/recorder";
import { differences } from "../office-host/recording/replay";
import { TransportError } from "../office-host/host-error";
import { fulfilFromPackage, OFFICE_SCRIPTS } from "../office-host/frame/host-page";
import type { FunctionResult } from "../office-host/services/custom-functions";
import { newContext, type OpenPage } from "./setup/browser";
import { ExcelPage, paneAddress, ribbonCommands } from "./support/excel-page";
import { messyWorkbook, SHEET } from "./support/messy-workbook";

describe("without Excel", () => {
  let page: OpenPage["page"];

  beforeAll(async () => {
    page = await (await newContext({ viewport: { width: 340, height: 800 } })).newPage();
  });
  afterAll(() => page.context().close());

  it("says what to do when Office's script is blocked, instead of staying blank", async () => {
    await page.route(OFFICE_SCRIPTS, (route) => route.abort());
    await page.goto(paneAddress());
    await page.getByText("Le volet n’a pas pu joindre Microsoft Office").waitFor();
    expect(await page.locator("body").innerText()).toMatch(/appsforoffice\.microsoft\.com/);
  });

  it("says to open it in Excel when Office answers that there is no host", async () => {
    await page.route(OFFICE_SCRIPTS, fulfilFromPackage);
    await page.goto(paneAddress());
    await page.getByText("Ouvrez ce volet dans Excel").waitFor();
  });
});

describe("in Excel", () => {
  let excel: ExcelPage;

  beforeAll(async () => {
    excel = await ExcelPage.open(messyWorkbook());
  });
  afterAll(() => excel.close());

  async function propose(): Promise<void> {
    await excel.pane.tab("Convention").click();
    await excel.pane.button("Insérer la feuille de règles").click();
  }

  describe("its start", () => {
    it("is in the language of Excel, which is told that functions and commands can be called", async () => {
      await excel.pane.tab("Convention").waitFor();
      expect(await excel.frame.locator("html").getAttribute("lang")).toBe("fr");
      await Promise.all([excel.excel.functions.ready, excel.excel.runtime.ready]);
    });

    it("follows what the user selects", async () => {
      await excel.pane.show("Fonctions");
      await excel.pane.openFunction("CNAM.AVERAGE");
      await excel.excel.user.select(`${SHEET}!J12`);
      await excel.pane.button("Insérer en J12 : CNAM.AVERAGE").waitFor();
      await excel.excel.user.select(`${SHEET}!K3:K9`);
      await excel.pane.button("Insérer en K3 : CNAM.AVERAGE").waitFor();
      await excel.pane.show("Convention");
    });
  });

  describe("the ribbon", () => {
    it("has every button answered: a preview, or a tool", async () => {
      const [, ...tools] = [
        "previews",
        "freeze",
        "attach",
        "create",
        "charts",
        "cohorts",
        "simulate",
        "audit",
        "explain",
        "resit",
        "jury",
        "import",
        "anonymise",
      ];
      const commands = ribbonCommands();
      expect(commands.filter((command) => !tools.includes(command)).sort()).toEqual(
        ["createBudget", "createMarksSheet", "insertRulesSheet"].sort(),
      );
      for (const command of commands) {
        const shown = excel.excel.runtime.states.length;
        expect(await excel.web.press("Cnam.Button", command), command).toBe(0);
        // Brought on the screen first.
        expect(excel.excel.runtime.states.slice(shown), command).toEqual(["Visible"]);
        await excel.pane.idle();
        if (tools.includes(command)) await excel.pane.root.getByRole("heading", { level: 2 }).first().waitFor();
        else await excel.pane.preview.getByRole("button", { name: "Annuler" }).click();
      }
      expect(excel.sheetNames()).toEqual([SHEET]);
    });

    it("is told of a command that nobody answers", async () => {
      expect(await excel.web.press("Cnam.Button", "none")).not.toBe(0);
    });
  });

  describe("functions", () => {
    const call = (
      id: string,
      args: readonly unknown[],
      addresses?: readonly (string | null)[],
    ): Promise<FunctionResult> =>
      excel.excel.functions.call({ id, args, addresses: addresses ?? args.map(() => null), cell: `${SHEET}!L1` });
    const rest = [[[0.4, 0.6]], null, [["gessms-2026"]]] as const;
    const grade = (marks: readonly unknown[], address: string | null): Promise<FunctionResult> =>
      call("UE_GRADE", [[marks], ...rest], [address, null, null, null]);

    it("are all there, and compute", async () => {
      const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
        functions: { id: string; parameters: unknown[] }[];
      };
      // All at once, as a recalculation asks. One that is not there has a sentence of nobody's: none.
      const results = await Promise.all(
        functions.map(({ id, parameters }) =>
          call(
            id,
            parameters.map(() => null),
          ),
        ),
      );
      const mute = results.flatMap((result, index) =>
        "error" in result && result.message === "" ? functions[index]?.id : [],
      );
      expect(mute).toEqual([]);
      expect(await call("NO_SUCH_FUNCTION", [])).toEqual({ error: "#VALUE!", message: "" });
      expect(await grade([9, 10], null)).toEqual({ value: [[10]] });
    });

    it("look a 0 up at its address: typed it is a mark, blank it is none", async () => {
      // Excel for Windows hands a blank over as 0; I7 is blank, I9 holds 0.
      await excel.excel.user.setCell(`${SHEET}!J7`, 12);
      await excel.excel.user.setCell(`${SHEET}!I9`, 0);
      await excel.excel.user.setCell(`${SHEET}!J9`, 12);
      const [blank, typed, computed] = await Promise.all([
        grade([0, 12], `${SHEET}!I7:J7`),
        grade([0, 12], `${SHEET}!I9:J9`),
        grade([0, 12], null),
      ]);
      expect(blank).toMatchObject({ error: "#N/A", message: expect.stringContaining(`${SHEET}!I7`) as string });
      expect(typed).toEqual({ value: [[7.5]] });
      expect(computed).toMatchObject({ error: "#N/A", message: expect.stringContaining("0 ou vide ?") as string });
    });

    it("give dates, rates and amounts with their format", async () => {
      const schedule = await call("BILLING", [[[10_000]], [[2026]], null, null, [["gessms-2026"]]]);
      expect(schedule).toMatchObject({
        value: expect.arrayContaining([
          [
            "Acompte 1",
            { type: "FormattedNumber", basicValue: 46_387, numberFormat: "dd/mm/yyyy" },
            { type: "FormattedNumber", basicValue: 0.4, numberFormat: "0%" },
            { type: "FormattedNumber", basicValue: 4_000, numberFormat: '#,##0.00" €"' },
            "Facture",
          ],
        ]) as unknown,
      });
    });
  });

  describe("a cell being edited", () => {
    it("makes the pane wait, to read as to write, and loses nothing", async () => {
      let leave = excel.editing();
      await propose();
      await excel.pane.root.getByText("Lecture du classeur…").waitFor();
      await excel.pane.root.getByText("validez-la avec Entrée").waitFor();
      expect(await excel.pane.preview.count()).toBe(0);
      leave();
      await excel.pane.preview.waitFor();
      await excel.pane.idle();
      leave = excel.editing();
      await excel.pane.preview.getByRole("button", { name: "Appliquer" }).click();
      await excel.pane.root.getByText("Écriture dans le classeur…").waitFor();
      expect(excel.sheetNames()).toEqual([SHEET]);
      leave();
      await excel.pane.preview.waitFor({ state: "detached" });
      expect(excel.sheetNames()).toContain("Règles");
      await excel.undo();
      expect(excel.sheetNames()).toEqual([SHEET]);
    });
  });

  describe("a request that Excel does not take", () => {
    it.each([
      ["too many requests", new TransportError(429), "Excel reçoit trop de demandes"],
      ["a session that Excel no longer knows", new TransportError(401), "Excel ne reconnaît plus votre session"],
      ["a session that timed out", new TransportError(408), "Excel ne reconnaît plus votre session"],
      ["a connection that is lost", new TransportError(503), "Le tableur n’a pas répondu comme prévu"],
    ])("is told: %s; then all goes on", async (_title, refusal, told) => {
      await excel.pane.idle();
      const before = excel.visible();
      // Whatever it asks.
      excel.excel.refusals.push(...new Array<TransportError>(20).fill(refusal));
      await propose();
      await excel.pane.notice.getByText(told).waitFor();
      await excel.pane.idle();
      excel.excel.refusals.length = 0;
      await propose();
      await excel.pane.preview.waitFor();
      await excel.pane.idle();
      excel.excel.refusals.push(null, refusal);
      await excel.pane.preview.getByRole("button", { name: "Appliquer" }).click();
      await excel.pane.notice.getByText(told).waitFor();
      await excel.pane.idle();
      expect(excel.visible()).toEqual(before);
      // The plan is still there: its user tries again.
      await excel.pane.applyPreview();
      expect(excel.sheetNames()).toContain("Règles");
      await excel.undo();
      expect(excel.visible()).toEqual(before);
    });

    it("a plan whose answer was lost is put back, and told", async () => {
      const before = excel.visible();
      await propose();
      await excel.pane.preview.waitFor();
      await excel.pane.idle();
      // The reading, then the writing: it is done, and nobody hears of it.
      excel.excel.losses.push(null, new TransportError(503));
      await excel.pane.preview.getByRole("button", { name: "Appliquer" }).click();
      await excel.pane.notice.getByText("Le tableur n’a pas répondu comme prévu").waitFor();
      await excel.pane.idle();
      expect(excel.excel.losses).toEqual([]);
      expect(excel.visible()).toEqual(before);
      await excel.pane.preview.getByRole("button", { name: "Annuler" }).click();
    });
  });

  describe("answers that take two seconds each", () => {
    it("make the pane slow, not wrong, and a second click does nothing more", async () => {
      const { traffic } = excel.excel;
      await excel.pane.idle();
      traffic.reset();
      await propose();
      await excel.pane.preview.waitFor();
      await excel.pane.idle();
      // Each of them is two seconds of a user's.
      expect(traffic.requests).toBeLessThanOrEqual(10);
      excel.excel.slowness = 2_000;
      try {
        const apply = excel.pane.preview.getByRole("button", { name: "Appliquer" });
        await apply.click();
        await apply.and(excel.pane.root.locator(":disabled")).waitFor();
        await excel.pane.preview.waitFor({ state: "detached" });
      } finally {
        excel.excel.slowness = 0;
      }
      expect(excel.sheetNames().filter((name) => name.startsWith("Règles"))).toEqual(["Règles"]);
      await excel.undo();
      expect(excel.sheetNames()).toEqual([SHEET]);
    });
  });

  describe("a workbook closed meanwhile", () => {
    it("leaves the pane waiting, which says why; opened again, in English, it is as it was", async () => {
      const before = excel.visible();
      await propose();
      await excel.pane.preview.waitFor();
      await excel.pane.idle();
      excel.web.close();
      await excel.pane.preview.getByRole("button", { name: "Appliquer" }).click();
      await excel.pane.root.getByText("Excel tarde à répondre").waitFor();
      await excel.restart("en-US");
      await excel.pane.tab("Tools").waitFor();
      expect(await excel.frame.locator("html").getAttribute("lang")).toBe("en");
      expect(excel.visible()).toEqual(before);
    });
  });

  describe("the script that records", () => {
    it("hears Microsoft's script and Excel, and offers what they said", async () => {
      await excel.openBlank();
      await excel.frame.evaluate(`(() => {${recordingScript()}})()`);
      const area = excel.frame.locator("textarea");
      await area.waitFor();
      const trace = JSON.parse(await area.inputValue()) as Trace;
      expect(trace).toMatchObject({ format: 1, platform: "OfficeOnline" });
      expect(trace.exchanges.length).toBeGreaterThan(12);
      expect(await differences(trace, new FakeExcel().host)).toEqual([]);
    });
  });
});
