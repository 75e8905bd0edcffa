/**
 * The manifest against the schemas that Microsoft publishes (OfficeDev/office-js-docs-pr, `docs/overview/schemas/taskpane`).
 * They are not ours to keep: `OFFICE_MANIFEST_SCHEMAS` names the folder that holds them, and `xmllint` (libxml2) reads them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const OVERRIDES = "TaskPaneAppVersionOverridesV1_0.xsd";

/** In order: each may lean on those before it. */
const SCHEMAS = {
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "OfficeAppBasicTypesV1_0.xsd",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": OVERRIDES,
  "http://schemas.microsoft.com/office/appforoffice/1.1": "OfficeAppManifestV1_1.xsd",
};

/** How xmllint ends when a document is read, and is not valid. */
const INVALID = 3;

/** As published, but for a namespace that was taken for a link and made safe, and a quantifier that XML Schema does not know. */
function mended(schema: string): string {
  return schema.replaceAll("https://www.w3.org/", "http://www.w3.org/").replaceAll(/(\{\d+,\d+\})\?"/g, '$1"');
}

const folder = process.env.OFFICE_MANIFEST_SCHEMAS;
const missing = whatIsMissing();

/** `null` when all is at hand. */
function whatIsMissing(): string | null {
  if (folder === undefined) return "OFFICE_MANIFEST_SCHEMAS names no folder";
  const absent = Object.values(SCHEMAS).filter((file) => !existsSync(path.join(folder, file)));
  if (absent.length > 0) return `the folder has no ${absent.join(", ")}`;
  return spawnSync("xmllint", ["--version"]).error === undefined ? null : "no xmllint on this machine";
}

describe.skipIf(missing !== null)(`Microsoft's schemas${missing === null ? "" : `: not at hand (${missing})`}`, () => {
  const work = mkdtempSync(path.join(tmpdir(), "schemas-"));
  beforeAll(() => {
    for (const name of readdirSync(folder ?? "").filter((one) => one.endsWith(".xsd"))) {
      const schema = readFileSync(path.join(folder ?? "", name), "utf8");
      writeFileSync(path.join(work, name), mended(schema));
    }
    Object.values(SCHEMAS).forEach(standIn);
  });
  afterAll(() => rmSync(work, { recursive: true }));

  /** Schemas of mail and of content add-ins, which no manifest of ours has parts of, need not be at hand. */
  function standIn(name: string): void {
    for (const [element] of readFileSync(path.join(work, name), "utf8").matchAll(/<xs:import [^>]*>/g)) {
      const imported = (attribute: string): string => new RegExp(`${attribute}="([^"]*)"`).exec(element)?.[1] ?? "";
      const file = path.join(work, imported("schemaLocation"));
      if (existsSync(file) && !path.basename(file).startsWith("Mail")) continue;
      const content = `<xs:element name="VersionOverrides"/>`;
      writeFileSync(
        file,
        `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${imported("namespace")}">${content}</xs:schema>`,
      );
    }
  }

  /** What xmllint finds wrong; the empty text when the manifest is valid. */
  function faults(xml: string): string {
    const imports = Object.entries(SCHEMAS).map(
      ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
    );
    const all = path.join(work, "all.xsd");
    writeFileSync(all, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`);
    const file = path.join(work, "manifest.xml");
    writeFileSync(file, xml);
    const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", all, file], {
      encoding: "utf8",
    });
    // Anything else says nothing of the manifest: schemas that do not compile, a file that cannot be read.
    if (status !== 0 && status !== INVALID) throw new Error(stderr);
    return status === 0 ? "" : stderr;
  }

  /** Those published last are older than shared runtimes, which documentation puts before the form factors. */
  const RUNTIMES = /<Runtimes>[^]*<\/Runtimes>\s*(?=<AllFormFactors>)/;
  const whole = readFileSync("manifest.xml", "utf8");
  let xml = whole;
  beforeAll(() => {
    const knowRuntimes = readFileSync(path.join(work, OVERRIDES), "utf8").includes('"Runtimes"');
    if (!knowRuntimes) xml = whole.replace(RUNTIMES, "");
  });

  it("take the manifest", () => {
    expect(whole).toMatch(RUNTIMES);
    expect(faults(xml)).toBe("");
  });

  it.each([
    ["an element out of its place", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"],
    ["an attribute that no element has", "<Group id=", '<Group colour="blue" id='],
    ["a value outside its list", "<Permissions>ReadWriteDocument<", "<Permissions>Everything<"],
    ["a command without its name", /<FunctionName>createBudget<\/FunctionName>/, ""],
  ])("find %s", (_title, from, to) => {
    const other = xml.replace(from, to);
    expect(other).not.toBe(xml);
    expect(faults(other)).not.toBe("");
  });
});
