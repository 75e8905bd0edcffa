import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEVELOPMENT_BASE } from "../../scripts/build/base-url.js";
import { manifestFor } from "../../scripts/build/manifest.js";
import { panelIds } from "../../src/taskpane/panels/panel-ids";
import { manifestFaults, type ManifestContext } from "./manifest-faults";

const xml = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const context: ManifestContext = {
  version,
  file: (address) => {
    const file = address.replace(DEVELOPMENT_BASE, "");
    return existsSync(file) ? readFileSync(file) : null;
  },
};

/** The manifest with one passage replaced: a change that finds nothing to replace proves nothing. */
function changed(from: string | RegExp, to: string): string {
  const other = xml.replace(from, to);
  expect(other).not.toBe(xml);
  return other;
}

describe("the manifest", () => {
  it("has no fault", () => {
    expect(manifestFaults(xml, context)).toEqual([]);
  });

  it("offers the buttons of the ribbon, and every tool", () => {
    const names = [...xml.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1] ?? "");
    expect(names.slice(0, 3)).toEqual(["insertRulesSheet", "createMarksSheet", "createBudget"]);
    expect(names.slice(3).sort()).toEqual([...panelIds].sort());
    expect(xml.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
  });
});

describe("the check of the manifest finds", () => {
  it.each([
    ["an id that is no GUID", /<Id>.{8}/, "<Id>cnam", "Id is not a GUID"],
    ["another version than the package's", /<Version>1/, "<Version>9", "Version is not that of package.json"],
    ["a resid without a resource", 'resid="Rules.Tip"', 'resid="Rules.Tips"', "resid Rules.Tips is not declared"],
    ["a resource that nothing uses", 'resid="Rules.Tip"', 'resid="Open.Tip"', "resource Rules.Tip is not used"],
    ["a resource declared twice", /(String id=)"Rules.Tip"/, '$1"Open.Tip"', "resource Open.Tip is declared twice"],
    ["a resource id over 32 characters", /Rules\.Tip/g, "R".repeat(33), "longer than 32 characters"],
    ["a control declared twice", 'id="Cnam.Rules"', 'id="Cnam.Open"', "control Cnam.Open is declared twice"],
    ["two buttons for one command", ">createBudget<", ">freeze<", "command freeze has two buttons"],
    ["a label over 125 characters", 'Value="Freeze"', `Value="${"F".repeat(126)}"`, "Freeze.Label is longer"],
    ["an empty text", 'DefaultValue="Figer"', 'DefaultValue=""', "Freeze.Label has an empty text"],
    [
      "an address that is not https",
      "https://localhost:3001/functions.js",
      "http://x/f.js",
      "http://x/f.js is not https",
    ],
    [
      "a text without English",
      /<bt:Override Locale="en-US" Value="Freeze"\/>/,
      "",
      "Freeze.Label has no en-US override",
    ],
    ["functions without English", /<bt:Override[^>]*functions-en\.json"\/>/, "", "Functions.Metadata.Url has no en-US"],
    ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "the runtime is not long-lived"],
    ["a second runtime", '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>', "does not share"],
    ["a task pane id", "<SourceLocation resid", "<TaskpaneId>x</TaskpaneId><SourceLocation resid", "TaskpaneId breaks"],
    ["a set that Excel 2021 lacks", 'MinVersion="1.14"', 'MinVersion="1.16"', "ExcelApi 1.16 is newer"],
    ["a missing set", /<Set Name="SharedRuntime"[^>]*>/, "", "requirement set SharedRuntime is missing"],
    [
      "elements out of order",
      /(<ProviderName>.*<\/ProviderName>)\s*(<Def.*<\/DefaultLocale>)/,
      "$2$1",
      "ProviderName stands too late",
    ],
    ["an unexpected element", "<GetStarted>", "<Getting/><GetStarted>", "Getting is not expected"],
    ["an icon that is no file", "icons/rules-32.png", "icons/regles-32.png", "regles-32.png is no file"],
    ["an icon of another size", "icons/rules-32.png", "icons/rules-16.png", "is 16 × 16, not 32 × 32"],
    ["an icon that lacks a size", /<bt:Image size="80" resid="Icon.Rules.80"\/>/, "", "an icon lacks one of the sizes"],
  ])("%s", (_, from, to, fault) => {
    expect(manifestFaults(changed(from, to), context).join("\n")).toContain(fault);
  });
});

describe("the shipped manifest", () => {
  it.each(["https://example.org/cnam/", "https://cnam.example.org/"])("has every address under %s", (base) => {
    const shipped = manifestFor(xml, base);
    expect(shipped).not.toContain("localhost");
    expect(shipped).toContain(`"${base}taskpane.html"`);
    expect(shipped).toContain(`<AppDomain>${new URL(base).origin}</AppDomain>`);
  });
});
