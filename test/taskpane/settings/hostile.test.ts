/** Anything may stand in the settings of a workbook: every tool still works, and says what it sets aside. */
import { eventually } from "../../support/patience";
import { ReadingWork } from "../../../src/taskpane/reading-work/reading-work";
import { saltKey } from "../../../src/tools/freeze/freeze-record";
import { describe, expect, it } from "vitest";
import type { TemplateResult } from "lit/html.js";
import { conventionById } from "../../../src/conventions";
import { openAnonymisePanel } from "../../../src/taskpane/panels/anonymise/anonymise-panel";
import { openAttachPanel } from "../../../src/taskpane/panels/attach/attach-panel";
import { AuditPanel } from "../../../src/taskpane/panels/audit/audit-panel";
import { openChartsPanel } from "../../../src/taskpane/panels/charts/charts-panel";
import { openCohortsPanel } from "../../../src/taskpane/panels/cohorts/cohorts-panel";
import { openCreatePanel } from "../../../src/taskpane/panels/create/create-panel";
import { openExplainPanel } from "../../../src/taskpane/panels/explain/explain-panel";
import { openFreezePanel } from "../../../src/taskpane/panels/freeze/freeze-panel";
import { openImportPanel } from "../../../src/taskpane/panels/import/import-panel";
import type { OpenPanel, PanelHost } from "../../../src/taskpane/panels/panel";
import type { PanelId } from "../../../src/taskpane/panels/panel-ids";
import { openJuryPanel } from "../../../src/taskpane/panels/jury/jury-panel";
import { openResitPanel } from "../../../src/taskpane/panels/resit/resit-panel";
import { openSimulatePanel } from "../../../src/taskpane/panels/simulate/simulate-panel";
import { fixPlan } from "../../../src/tools/audit/fix-plan";
import { IGNORED_SETTING } from "../../../src/tools/audit/ignored";
import { correctionsSetting } from "../../../src/tools/recognise/corrections";
import { CONVENTION_SETTING } from "../../../src/tools/settings/convention-setting";
import { damagedSettings } from "../../../src/tools/settings/damaged-settings";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/create-memory-workbook";
import { sheetOf, workbookOf } from "../../tools/support/workbooks";

const KEYS = [CONVENTION_SETTING, IGNORED_SETTING, correctionsSetting("Notes"), saltKey("ab".repeat(32))] as const;

/** Entry by entry, then as a whole; every one is damaged, whatever the key. */
const ENTRIES = {
  "a text": "mark",
  "a number": 7,
  nothing: null,
  "a list": ["mark"],
  "an empty entry": {},
  "the role of another tool": { role: "professor", reason: 3 },
  "a role that is a list": { role: ["mark"], reason: ["x"] },
  "a unit that is an entry": { role: "mark", unit: { n: 1 }, reason: null },
  "a session that is a text": { role: "mark", session: "2", reason: {} },
  "an endless order": { role: "mark", order: 1e308, reason: 1e308 },
  "the role of the prototype": { role: "constructor", reason: false },
};
const WHOLE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(ENTRIES).flatMap(([name, entry]) => [
      [`${name}, without a version`, JSON.stringify({ CC: entry })],
      [`${name}, under « constructor »`, `{"version":1,"entries":{"constructor":${JSON.stringify(entry)}}}`],
      [`${name}, under « __proto__ »`, `{"version":1,"entries":{"__proto__":${JSON.stringify(entry)}}}`],
    ]),
  ),
  "no text": "",
  "half a text": '{"version":1,"entries":{"CC":{"ro',
  "another language": "<settings/>",
  "a list": "[1,2]",
  "a number": "12",
  "a boolean": "true",
  nothing: "null",
  "a text": '"gessms"',
  "no entries": '{"version":1}',
  "entries that are a list": '{"version":1,"entries":[]}',
  "a later version": '{"version":99,"entries":{"CC":{"role":"mark","reason":"x"}}}',
  "deep nesting": "[".repeat(20_000) + "]".repeat(20_000),
  "a long text": "x".repeat(100_000),
};

const panels: Readonly<Record<Exclude<PanelId, "audit">, OpenPanel>> = {
  attach: openAttachPanel,
  charts: openChartsPanel,
  cohorts: openCohortsPanel,
  create: openCreatePanel,
  simulate: openSimulatePanel,
  explain: openExplainPanel,
  resit: openResitPanel,
  jury: openJuryPanel,
  import: openImportPanel,
  freeze: openFreezePanel,
  anonymise: openAnonymisePanel,
};

const rows = [
  ["Nom", "Prénom", "CC", "constructor"],
  ["DUPONT", "Marie", 12, 8],
  ["MARTIN", "Léo", 9, 11],
  ["PETIT", "Ana", 25, 10],
];

async function damaged(key: string, value: string): Promise<{ workbook: MemoryWorkbook; host: PanelHost }> {
  const workbook = createMemoryWorkbook({ ...workbookOf(sheetOf("Notes", rows)), activeSheet: "Notes" });
  await workbook.apply({ label: "", edits: [{ kind: "setting", key, value }] });
  await workbook.select({ sheet: "Notes", row: 1, column: 2, rows: 1, columns: 1 });
  const host: PanelHost = {
    workbook,
    locale: "fr",
    convention: conventionById("gessms-2026")!,
    selection: { sheet: "Notes", row: 1, column: 2, rows: 1, columns: 1 },
    propose: async (prepare) => {
      await prepare(await workbook.snapshot());
    },
    readings: new ReadingWork(),
    during: (action) => action(new AbortController().signal),
    redraw: () => undefined,
    open: () => undefined,
  };
  return { workbook, host };
}

/** The words that a view holds, spaces plain. */
function wordsOf(view: unknown): string {
  if (typeof view === "string") return view.replaceAll("\u00a0", " ");
  if (Array.isArray(view)) return view.map(wordsOf).join(" ");
  if (typeof view !== "object" || view === null || !("values" in view)) return "";
  return wordsOf((view as TemplateResult).values);
}

/** Once what it reads has been read. */
async function shown(open: OpenPanel, host: PanelHost): Promise<string> {
  const panel = open(host);
  panel.opened?.();
  await settled();
  panel.changed?.();
  await settled();
  return wordsOf(panel.view());
}

/** A memory workbook answers within the turn: what is promised is kept before anything else may happen. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe.each(KEYS)("with %s damaged", (key) => {
  const isColumns = key === correctionsSetting("Notes");

  it.each(Object.keys(panels) as (keyof typeof panels)[])("« %s » shows what it shows without", async (id) => {
    const sound = await damaged("another", "x");
    const expected = await shown(panels[id], sound.host);
    for (const value of Object.values(WHOLE)) {
      const { host } = await damaged(key, value);
      const words = await shown(panels[id], host);
      const saysSo = isColumns && (id === "attach" || id === "resit");
      expect(words.includes("ne se lisent plus")).toBe(saysSo);
      if (!saysSo && id !== "anonymise") expect(words).toBe(expected);
    }
  });

  it.each(Object.entries(WHOLE))("« Contrôler » works, says so and mends it: %s", async (_, value) => {
    const { workbook, host } = await damaged(key, value);
    const panel = new AuditPanel(host);
    panel.run();
    await eventually(() => expect(panel.state.findings).not.toBeNull());
    const findings = panel.state.findings ?? [];
    expect(findings.map(({ check }) => check)).toContain("marksOutOfRange");
    const [found, ...others] = findings.filter(({ check }) => check === "damagedSettings");
    expect(found?.cells).toEqual([{ sheet: "Notes", row: 0, column: 0, rows: 1, columns: 1 }]);
    expect(others).toEqual([]);
    expect(wordsOf(panel.view())).toContain("Réglage enregistré qui ne se lit plus");
    // A convention and a salt are plain words, of no version.
    const isLater = value.includes('"version":99') && (key === IGNORED_SETTING || isColumns);
    expect(found?.fix === undefined).toBe(isLater);
    await workbook.apply(
      fixPlan(
        findings.filter(({ check }) => check === "damagedSettings"),
        "fr",
      ),
    );
    expect(damagedSettings(await workbook.snapshot()).length).toBe(isLater ? 1 : 0);
  });
});

describe("a setting of which a part reads", () => {
  it("keeps that part", async () => {
    const key = correctionsSetting("Notes");
    const { workbook } = await damaged(key, '{"CC":{"role":"mark","session":2,"evil":1},"Nom":{"role":"nobody"}}');
    const [found] = damagedSettings(await workbook.snapshot());
    expect(JSON.parse(found?.mended ?? "null")).toEqual({
      version: 1,
      entries: { CC: { role: "mark", confidence: 1, session: 2 } },
    });
  });
});
