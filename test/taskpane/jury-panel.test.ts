/** « Clore le jury » from its buttons: closing, a change seen at once, its reason, and what the digest says. */
import { beforeEach, describe, expect, it } from "vitest";
import { readJournal } from "../../src/tools/jury/journal";
import { openJuryPanel } from "../../src/taskpane/panels/jury/jury-panel";
import type { Panel, PanelHost } from "../../src/taskpane/panels/panel";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { convention, marks } from "../tools/jury/support";
import { eventually } from "../support/patience";
import { buttonOf, inputOf, written } from "./support/template-values";

let workbook: MemoryWorkbook;
let panel: Panel;

beforeEach(() => {
  workbook = createMemoryWorkbook({ ...marks, activeSheet: "Promo" });
  const host: PanelHost = {
    workbook,
    locale: "fr",
    convention,
    selection: null,
    propose: async (prepare) => {
      const offer = await prepare(await workbook.snapshot());
      for (const { plan } of offer?.choices ?? []) await workbook.apply(plan);
    },
    readings: new ReadingWork(),
    during: (action) => action(new AbortController().signal),
    redraw: () => undefined,
    open: () => undefined,
  };
  panel = openJuryPanel(host);
});

const shown = (): string => written(panel.view()).replaceAll(/[\u00a0\u202f]/g, " ");

async function sees(text: string): Promise<void> {
  panel.changed?.();
  await eventually(() => expect(shown()).toContain(text));
}

async function closed(): Promise<void> {
  await sees("3 apprenants, 3 colonnes");
  inputOf(panel.view(), "jury-by")("Mme Durand, présidente");
  buttonOf(panel.view(), "Préparer la clôture")();
  await eventually(async () => expect(await sheetNames()).toContain("Jury clos"));
}

const sheetNames = async (): Promise<readonly string[]> => (await workbook.snapshot()).sheets.map(({ name }) => name);

describe("« Clore le jury »", () => {
  it("closes under the name that was written, and no other", async () => {
    await sees("Écrivez qui clôt le jury.");
    await closed();
    await sees("Rien de ce qui a été clos n’a changé sans motif.");
    expect(shown()).toContain("L’empreinte de la clôture est la bonne.");
    expect(readJournal(await workbook.snapshot())).toMatchObject([{ by: "Mme Durand, présidente" }]);
  });

  it("sees a change as soon as the workbook tells of it, asks why, and writes it in the journal", async () => {
    await closed();
    await workbook.write("Promo!C2", [[10]]);
    await sees("1 changement sans motif");
    expect(shown()).toContain("Donnez d’abord un motif");
    inputOf(panel.view(), "jury-reason")("Erreur de report");
    buttonOf(panel.view(), "Préparer l’inscription au journal")();
    await eventually(async () =>
      expect(readJournal(await workbook.snapshot())[1]).toMatchObject({
        who: "MARTIN Léa",
        column: "USSA24",
        before: 9.5,
        after: 10,
        reason: "Erreur de report",
        by: "Mme Durand, présidente",
      }),
    );
    await sees("1 changement avec motif au journal.");
    expect(shown()).toContain("Rien de ce qui a été clos n’a changé sans motif.");
  });

  it("says that the record itself was changed, and that the rules were", async () => {
    await closed();
    await workbook.write("'Jury clos'!B5", [["M. Blanc"]]);
    await sees("cette feuille a été modifiée");
    const rules = [
      ["convention", "gessms-2026"],
      ["grading.threshold", 12],
    ] as const;
    await workbook.user.addSheet("Règles");
    await workbook.write("Règles!A1:B2", rules);
    await workbook.user.edit({ kind: "name", name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$2" });
    await sees("ne sont plus celles de la clôture");
  });
});
