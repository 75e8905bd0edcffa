/** Microsoft's own reading of the manifest: its converter takes all of it apart, offline, and refuses what it does not know. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Control {
  readonly id: string;
  readonly actionId?: string;
  readonly items?: readonly Control[];
}

interface UnifiedManifest {
  readonly version: string;
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly languageTag: string }[] };
  readonly extensions: readonly {
    readonly runtimes: readonly {
      readonly lifetime: string;
      readonly code: { readonly page: string };
      readonly actions?: readonly { readonly id: string; readonly type: string }[];
    }[];
    readonly ribbons: readonly {
      readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly Control[] }[] }[];
    }[];
  }[];
}

type Convert = (xmlFile: string, folder: string) => Promise<void>;
const { convert } = createRequire(import.meta.url)("office-addin-manifest-converter") as { readonly convert: Convert };

const XML = readFileSync("manifest.xml", "utf8");
let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), "manifest-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function converted(xml: string): Promise<UnifiedManifest> {
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, xml);
  await convert(file, folder);
  return JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as UnifiedManifest;
}

describe("Microsoft's converter", () => {
  it("finds every command, on one page that lives long, in both languages", async () => {
    const { version, localizationInfo, extensions } = await converted(XML);
    expect(version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
    expect(localizationInfo.additionalLanguages.map(({ languageTag }) => languageTag)).toEqual(["en-us"]);
    const runtimes = extensions.flatMap((extension) => extension.runtimes);
    // The converter gives commands a page of their own; here it is the same.
    expect(new Set(runtimes.map(({ code }) => path.basename(code.page)))).toEqual(new Set(["taskpane.html"]));
    expect(runtimes.map(({ lifetime }) => lifetime)).toContain("long");
    const commands = [...XML.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    const actions = runtimes.flatMap((runtime) => runtime.actions ?? []);
    expect(
      actions
        .filter(({ type }) => type === "executeFunction")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(commands.sort());
    const controls = extensions
      .flatMap(({ ribbons }) => ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups)))
      .flatMap((group) => group.controls);
    const buttons = controls.flatMap((control) => control.items ?? [control]);
    expect(buttons.map(({ actionId }) => actionId).sort()).toEqual(actions.map(({ id }) => id).sort());
  });

  it.each([
    ["a kind of action", 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'],
    ["an element", "<FunctionName>createBudget</FunctionName>", "<Function>createBudget</Function>"],
  ])("refuses %s that it does not know", async (_title, from, to) => {
    const xml = XML.replace(from, to);
    expect(xml).not.toBe(XML);
    await expect(converted(xml)).rejects.toBeDefined();
  });
});
