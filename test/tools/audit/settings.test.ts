/** Settings of ours that no longer read are told on a sheet in view, and mended down to what still reads. */
import { describe, expect, it } from "vitest";
import { IGNORED_SETTING } from "../../../src/tools/audit/ignored";
import { saltKey } from "../../../src/tools/freeze/freeze-record";
import { VARIANCE_SETTING } from "../../../src/tools/audit/tolerated-variance";
import { correctionsSetting } from "../../../src/tools/recognise/corrections";
import { CONVENTION_SETTING } from "../../../src/tools/settings/convention-setting";
import { settingsIn } from "../../../src/workbook/model-edit/settings-sheet";
import type { SheetModel } from "../../../src/workbook/model";
import { planned, sheetOf, workbookOf } from "../support/workbooks";
import { mended, places, sentences } from "./support";

const hidden = sheetOf("Cachée", [["x"]], { visibility: "hidden" });
const sheets = [hidden, sheetOf("Accueil", [["Bonjour"]]), sheetOf("Notes", [["x"]])];

/** The sheets, and that of the settings. */
function kept(key: string, value: string): readonly SheetModel[] {
  return planned(workbookOf(...sheets), { label: "", edits: [{ kind: "setting", key, value }] }).sheets;
}

const mark = { role: "mark", unit: "UE1" };
const reason = { reason: "vu" };
const setAside = JSON.stringify({ version: 1, entries: { a: reason, b: { reason: 3 } } });
const columns = JSON.stringify({ version: 1, entries: { CC: mark, Oral: { role: "professor" } } });

describe("a setting that no longer reads", () => {
  it.each([
    ["the convention", CONVENTION_SETTING, "gessms-2030", "Accueil!A1", null],
    ["the variance tolerated", VARIANCE_SETTING, "-10", "Accueil!A1", null],
    ["the salt of a digest", saltKey("ab".repeat(32)), "0F".repeat(16), "Accueil!A1", null],
    ["findings set aside", IGNORED_SETTING, setAside, "Accueil!A1", { version: 1, entries: { a: reason } }],
    [
      "columns of a sheet",
      correctionsSetting("Notes"),
      columns,
      "Notes!A1",
      { version: 1, entries: { CC: { ...mark, confidence: 1 } } },
    ],
    ["columns of a sheet out of view", correctionsSetting("Cachée"), "x", "Accueil!A1", null],
    ["columns of a sheet that is gone", correctionsSetting("Partie"), "x", "Accueil!A1", null],
  ])("is told: %s", (_case, key, value, place, left) => {
    expect(places("damagedSettings", kept(key, value))).toEqual([place]);
    const text = settingsIn(mended("damagedSettings", kept(key, value))).get(key);
    expect(text === undefined ? null : JSON.parse(text)).toEqual(left);
  });

  it("says what it is about", () => {
    expect(sentences("damagedSettings", kept(correctionsSetting("Notes"), "x"))).toEqual([
      expect.stringContaining("Colonnes corrigées de « Notes »"),
    ]);
  });

  it.each([
    ["the convention", CONVENTION_SETTING, "gessms-2026"],
    ["the variance tolerated", VARIANCE_SETTING, "12,5"],
    ["a salt", saltKey("ab".repeat(32)), "0f".repeat(16)],
    ["findings set aside", IGNORED_SETTING, JSON.stringify({ version: 1, entries: { a: reason } })],
    ["those of the first versions", IGNORED_SETTING, JSON.stringify({ a: reason })],
    ["columns", correctionsSetting("Notes"), JSON.stringify({ version: 1, entries: { CC: mark } })],
    ["what another product keeps", "autre", "[{"],
  ])("is not one that reads: %s", (_case, key, value) => {
    expect(places("damagedSettings", kept(key, value))).toEqual([]);
  });

  it("of a later version is told, and not erased", () => {
    const later = JSON.stringify({ version: 2, entries: { a: { why: "vu" } } });
    expect(places("damagedSettings", kept(IGNORED_SETTING, later))).toEqual(["Accueil!A1"]);
    expect(settingsIn(mended("damagedSettings", kept(IGNORED_SETTING, later))).get(IGNORED_SETTING)).toBe(later);
  });

  it("has no place to be told where every sheet is out of view", () => {
    const [first, , , settings] = kept(CONVENTION_SETTING, "x");
    expect(places("damagedSettings", [first!, settings!])).toEqual([]);
  });
});
