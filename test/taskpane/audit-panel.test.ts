/** « Contrôler » as its panel drives it: what is looked over, mended, set aside, reported. */
import { beforeEach, describe, expect, it } from "vitest";
import { conventionById } from "../../src/conventions";
import { AuditPanel } from "../../src/taskpane/panels/audit/audit-panel";
import { auditView } from "../../src/taskpane/panels/audit/audit-view";
import type { PanelHost } from "../../src/taskpane/panels/panel";
import type { Offer } from "../../src/taskpane/plan-desk";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { IGNORED_SETTING, readIgnored } from "../../src/tools/audit/ignored";
import { VARIANCE_SETTING } from "../../src/tools/audit/tolerated-variance";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { sheetOf, workbookOf } from "../tools/support/workbooks";
import { eventually } from "../support/patience";

const rows = [
  ["Apprenant", "USSA24", "USSA25"],
  ["ALVES Inès", "9,5", 12],
  ["BENALI Karim", 25, 13],
  ["CISSÉ Aminata", 12, 11],
];

let workbook: MemoryWorkbook;
let offers: Offer[];
let panel: AuditPanel;

beforeEach(() => {
  workbook = createMemoryWorkbook(workbookOf(sheetOf("Notes", rows)));
  offers = [];
  const host: PanelHost = {
    workbook,
    locale: "fr",
    convention: conventionById("gessms-2026")!,
    selection: null,
    propose: async (prepare) => {
      const offer = await prepare(await workbook.snapshot());
      if (offer) offers.push(offer);
    },
    readings: new ReadingWork(),
    during: (action) => action(new AbortController().signal),
    redraw: () => undefined,
    open: () => undefined,
  };
  panel = new AuditPanel(host);
  // As in Excel, where what is kept on a hidden sheet is told of by nobody.
  workbook.on("changed", ({ sheets }) => {
    if (sheets.includes("Notes")) panel.changed();
  });
});

/** Looks the workbook over, as the button does. */
async function run(): Promise<void> {
  panel.run();
  await eventually(() => expect(panel.state.findings).not.toBeNull());
}

async function applyOffer(): Promise<void> {
  await eventually(() => expect(offers).not.toEqual([]));
  await workbook.apply(offers.splice(0)[0]!.choices[0]!.plan);
}

const checks = (): readonly string[] =>
  (panel.state.findings ?? []).filter(({ ignored }) => ignored === undefined).map(({ check }) => check);

describe("the tool « Contrôler »", () => {
  it("says nothing until it is asked, proposes a day, and finds what there is", async () => {
    expect(panel.state.findings).toBeNull();
    expect(panel.state.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    await run();
    expect(checks()).toEqual(["marksOutOfRange", "marksAsText"]);
  });

  it("mends what is safe and nothing else, then looks again", async () => {
    await run();
    panel.fix(panel.state.findings!.map(({ key }) => key));
    await applyOffer();
    expect(await workbook.read("Notes!B2:B3")).toEqual([[9.5], [25]]);
    await eventually(() => expect(checks()).toEqual(["marksOutOfRange"]));
    expect(panel.state.stale).toBe(false);
  });

  it("mends the workbook as it is now, not as it was looked over", async () => {
    await run();
    const keys = panel.state.findings!.map(({ key }) => key);
    await workbook.write("Notes!B2", [[10]]);
    panel.fix(keys);
    await eventually(() => expect(offers).toHaveLength(1));
    expect(offers[0]?.choices[0]?.plan.edits).toEqual([]);
    expect(offers[0]?.reason).toContain("n’existe plus");
  });

  it("sets a finding aside with its reason, kept in the workbook, and takes it up again", async () => {
    await run();
    const { key } = panel.state.findings![0]!;
    panel.ignore(key, "bonus voté");
    await applyOffer();
    expect(readIgnored(await workbook.setting(IGNORED_SETTING))).toEqual({ [key]: { reason: "bonus voté" } });
    panel.view();
    await eventually(() => expect(checks()).toEqual(["marksAsText"]));
    panel.ignore(key, null);
    await applyOffer();
    expect(await workbook.setting(IGNORED_SETTING)).toBeNull();
  });

  it("keeps in the workbook the variance that the user tolerates, and tells what is beyond it", async () => {
    await workbook.apply({ label: "", edits: [{ kind: "addSheet", sheet: "Budget" }] });
    await workbook.write("Budget!A1:C2", [
      ["Poste", "Prévu", "Réel"],
      ["Salles", 100, 111],
    ]);
    await run();
    const variances = (): readonly string[] => checks().filter((check) => check === "varianceBeyond");
    expect(variances()).toEqual([]);
    panel.tolerate("beaucoup");
    expect(JSON.stringify(auditView(panel.state, panel, "fr"))).toContain("Tapez un pourcentage");
    expect(offers).toEqual([]);
    panel.tolerate("10");
    await applyOffer();
    expect(await workbook.setting(VARIANCE_SETTING)).toBe("10");
    panel.view();
    await eventually(() => expect(variances()).toHaveLength(1));
    panel.tolerate("");
    await applyOffer();
    expect(await workbook.setting(VARIANCE_SETTING)).toBeNull();
    panel.view();
    await eventually(() => expect(variances()).toEqual([]));
  });

  it("shows the variance kept in the workbook when it is opened, without looking it over", async () => {
    await workbook.apply({ label: "", edits: [{ kind: "setting", key: VARIANCE_SETTING, value: "12,5" }] });
    panel.opened();
    await eventually(() => expect(panel.state.variance).toBe("12,5"));
    expect(panel.state.findings).toBeNull();
  });

  it("selects the cells of a finding", async () => {
    await run();
    panel.select(panel.state.findings![0]!.cells[0]!);
    await eventually(async () => expect(await workbook.selection()).toMatchObject({ row: 2, column: 1 }));
  });

  it("adds its report as a sheet", async () => {
    await run();
    panel.report();
    await applyOffer();
    expect(await workbook.read("Contrôle!A5:B5")).toEqual([["Erreur", "Note hors de l’échelle"]]);
  });

  it("shows what fits the filter", async () => {
    await run();
    const shown = (): string => JSON.stringify(auditView(panel.state, panel, "fr"));
    expect(shown()).toContain("Note tapée comme du texte");
    panel.update({ severity: "error" });
    expect(shown()).not.toContain("Note tapée comme du texte");
    panel.update({ severity: "all", query: "benali" });
    expect(shown()).toContain("Note hors de l’échelle");
    expect(shown()).not.toContain("Note tapée comme du texte");
    panel.update({ query: "zzz" });
    expect(shown()).toContain("Aucun signalement ne correspond");
  });

  it("says that there is nothing to report", async () => {
    await workbook.write("Notes!B2", [[9.5], [15]]);
    await run();
    expect(JSON.stringify(auditView(panel.state, panel, "fr"))).toContain("Rien à signaler");
  });
});
