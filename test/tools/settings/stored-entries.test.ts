/** What is kept in the workbook has a version and a shape; what does not fit is kept aside, said, and erased by mending alone. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { IGNORED, IGNORED_SETTING, ignoredEdit, readIgnored, withIgnored } from "../../../src/tools/audit/ignored";
import { damagedSettings, isOurSetting } from "../../../src/tools/settings/damaged-settings";
import { readEntries } from "../../../src/tools/settings/stored-entries";
import { saltKey } from "../../../src/tools/freeze/freeze-record";
import { ACCOUNTS_SETTING } from "../../../src/tools/import/actuals/account-lines";
import { correctionsSetting } from "../../../src/tools/recognise/corrections";
import { CONVENTION_SETTING } from "../../../src/tools/settings/convention-setting";
import { createMemoryWorkbook } from "../../../src/workbook/memory/create-memory-workbook";
import { sheetOf, workbookOf } from "../support/workbooks";

/** What the setting holds after one more finding is set aside. */
function afterWriting(setting: string): string | null {
  const edit = ignoredEdit(withIgnored(readIgnored(setting), "new", "seen"));
  return edit.kind === "setting" ? edit.value : null;
}

describe("what does not read", () => {
  it.each([
    ["an entry", '{"version":1,"entries":{"a":{"reason":"ok"},"b":{"reason":7}}}', { b: { reason: 7 } }],
    ["half a text", '{"version":1,"ent', { "": '{"version":1,"ent' }],
    [
      "a later version",
      '{"version":9,"entries":{"a":{"why":"x"}}}',
      { "": '{"version":9,"entries":{"a":{"why":"x"}}}' },
    ],
  ])("%s: the next writing keeps it, and it is still told", (_, setting, aside) => {
    const written = afterWriting(setting) ?? "";
    expect(JSON.parse(written)).toMatchObject({ version: 1, entries: { new: { reason: "seen" } }, aside });
    expect(readEntries(written, IGNORED).isDamaged).toBe(true);
    expect(JSON.parse(afterWriting(written) ?? "")).toMatchObject({ aside });
  });

  it("of a later version is never to be erased, not even once we have written beside it", () => {
    const written = afterWriting('{"version":9,"entries":{"a":{"why":"x"}}}');
    expect(readEntries(written, IGNORED)).toMatchObject({ isDamaged: true, isLater: true });
  });

  it("goes by mending alone, which keeps what reads", async () => {
    const written = afterWriting('{"version":1,"entries":{"a":{"reason":"ok"},"b":{"reason":7}}}');
    const workbook = createMemoryWorkbook({ ...workbookOf(sheetOf("Notes", [["Nom"]])), activeSheet: "Notes" });
    await workbook.apply({ label: "x", edits: [{ kind: "setting", key: IGNORED_SETTING, value: written }] });
    const [damaged] = damagedSettings(await workbook.snapshot());
    expect(JSON.parse(damaged?.mended ?? "")).toEqual({
      version: 1,
      entries: { a: { reason: "ok" }, new: { reason: "seen" } },
    });
  });

  it("is not there when all reads: the text is the version and the entries", () => {
    expect(afterWriting('{"version":1,"entries":{"a":{"reason":"ok"}}}')).toBe(
      '{"version":1,"entries":{"a":{"reason":"ok"},"new":{"reason":"seen"}}}',
    );
  });
});

describe("the one list of settings", () => {
  it("knows every key that the tools write, and no other product's", () => {
    const ours = [CONVENTION_SETTING, IGNORED_SETTING, ACCOUNTS_SETTING, correctionsSetting("Notes"), saltKey("ab")];
    expect(ours.filter((key) => !isOurSetting(key))).toEqual([]);
    expect(isOurSetting("another.product")).toBe(false);
  });

  it("is of every module that writes one", () => {
    const root = `${import.meta.dirname}/../../../src/tools`;
    const writers = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && readFileSync(`${root}/${name}`, "utf8").includes('kind: "setting"'))
      .map((name) => name.replaceAll("\\", "/"));
    // The check that mends writes back under the key it found.
    expect(writers.sort()).toEqual([
      "audit/checks/damaged-settings.ts",
      "audit/ignored.ts",
      "audit/tolerated-variance.ts",
      "freeze/freeze-record.ts",
      "import/actuals/account-lines.ts",
      "recognise/corrections.ts",
    ]);
  });
});
