/** Views take what they need off a panel and hand it to elements: nothing of a panel may depend on its `this`. */
import type { TemplateResult } from "lit/html.js";
import { describe, expect, it, vi } from "vitest";
import { conventionById } from "../../src/conventions";
import { AttachPanel } from "../../src/taskpane/panels/attach/attach-panel";
import type { AttachState } from "../../src/taskpane/panels/attach/attach-state";
import type { PanelHost } from "../../src/taskpane/panels/panel";
import { panelIds } from "../../src/taskpane/panels/panel-ids";
import { panelRegistry } from "../../src/taskpane/panels/registry";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { eventually } from "../support/patience";
import { sheetOf, workbookOf } from "../tools/support/workbooks";

/** Two tables on a sheet, one above the other. */
const marks = (code: string) => [
  ["Nom", `${code} CC`, `${code} examen`],
  ["DUPONT", 12, 8],
  ["MARTIN", 9, 11],
  ["PETIT", 15, 10],
];
const notes = sheetOf("Notes", [...marks("USSA24"), [], [], ...marks("USSA25")]);

function hostOf(redraw = vi.fn()): PanelHost {
  const workbook = createMemoryWorkbook(workbookOf(notes));
  return {
    workbook,
    locale: "fr",
    convention: conventionById("gessms-2026")!,
    selection: null,
    propose: async (prepare) => {
      await prepare(await workbook.snapshot());
    },
    readings: new ReadingWork(),
    during: (action) => action(new AbortController().signal),
    redraw,
    open: () => undefined,
  };
}

/** Every listener of a view, and of the views in it. */
function listeners(view: unknown): ((event: Event) => void)[] {
  if (typeof view === "function") return [view as (event: Event) => void];
  if (Array.isArray(view)) return view.flatMap(listeners);
  const values = typeof view === "object" && view !== null && "values" in view ? view.values : [];
  return Array.isArray(values) ? values.flatMap(listeners) : [];
}

describe.each(panelIds)("« %s »", (id) => {
  it("is drawn and told of the workbook by functions taken off it", async () => {
    const redraw = vi.fn();
    const openPanel = await panelRegistry[id]!();
    const { view, opened, selected, changed } = openPanel(hostOf(redraw));
    expect(view()).toHaveProperty("strings");
    opened?.();
    selected?.({ sheet: "Notes", row: 1, column: 1, rows: 1, columns: 1 });
    changed?.();
    expect(view()).toHaveProperty("strings");
  });
});

describe("« Brancher » on a sheet of two tables", () => {
  async function openOnNotes() {
    const redraw = vi.fn();
    const host = hostOf(redraw);
    const panel = new AttachPanel(host);
    await host.workbook.select({ sheet: "Notes", row: 1, column: 1, rows: 1, columns: 1 });
    panel.opened();
    await eventually(() => expect(redraw).toHaveBeenCalled());
    return panel;
  }

  it("shows the other one when it is chosen", async () => {
    const panel = await openOnNotes();
    expect(texts(panel.view())).not.toContain("USSA25");
    for (const listener of listeners(panel.view()).slice(0, 1))
      listener({ target: { selectedIndex: 1 } } as unknown as Event);
    expect(texts(panel.view())).toContain("USSA25");
  });

  it("does all it does by functions taken off it", async () => {
    const { update, say, propose, focused, view } = await openOnNotes();
    const change: Partial<AttachState> = { openColumn: 1, focus: 1 };
    update(change);
    focused();
    say(1, { role: "mark", assessment: "exam" });
    propose(new Set(["grade"]));
    expect(texts(view())).toContain("USSA24");
  });
});

function texts(view: TemplateResult): string {
  return JSON.stringify(view.values, (_key, value: unknown) => (typeof value === "function" ? undefined : value));
}
