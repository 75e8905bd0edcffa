/** What Excel or the store would refuse in the manifest, found without asking them. */
import { all, descendants, parseXml, type Element } from "./xml";

export interface ManifestContext {
  /** The version of package.json. */
  readonly version: string;
  /** Reads the file that an address of development stands for; `null` when there is none. */
  readonly file: (address: string) => Buffer | null;
}

type Check = (root: Element, context: ManifestContext) => readonly string[];

/** Every fault, in words. Empty: the manifest is right, as far as can be told offline. */
export function manifestFaults(xml: string, context: ManifestContext): string[] {
  const root = parseXml(xml);
  return CHECKS.flatMap((check) => check(root, context));
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const identity: Check = (root, { version }) => [
  ...(GUID.test(only(root, "Id").text) ? [] : ["Id is not a GUID"]),
  ...(only(root, "Version").text === `${version}.0` ? [] : [`Version is not that of package.json (${version}.0)`]),
  // Office's own validator refuses versions below 1.0.
  ...(Number(version.split(".")[0]) >= 1 ? [] : ["Version is below 1.0"]),
  ...(only(root, "DefaultLocale").text === "fr-FR" ? [] : ["DefaultLocale is not fr-FR"]),
];

const MAX_RESID = 32;

const resources: Check = (root) => {
  const ids = descendants(only(root, "Resources")).flatMap((one) => one.attributes.id ?? []);
  const used = descendants(root).flatMap((one) => one.attributes.resid ?? []);
  return [
    ...repeated(ids).map((id) => `resource ${id} is declared twice`),
    ...ids.filter((id) => id.length > MAX_RESID).map((id) => `resource ${id} is longer than ${MAX_RESID} characters`),
    ...unique(used.filter((id) => !ids.includes(id))).map((id) => `resid ${id} is not declared`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
  ];
};

const controls: Check = (root) => {
  const ids = ["CustomTab", "Group", "Control", "Item"]
    .flatMap((name) => all(root, name))
    .map((one) => one.attributes.id ?? "");
  const names = all(root, "FunctionName").map((one) => one.text);
  return [
    ...repeated(ids).map((id) => `control ${id} is declared twice`),
    ...repeated(names).map((name) => `command ${name} has two buttons`),
  ];
};

/** The longest texts that Office accepts, by element. */
const LENGTHS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortString: 125,
  LongString: 250,
};

const lengths: Check = (root) => {
  const texts = [
    ...["DisplayName", "Description"].flatMap((kind) => children(root, kind).map((element) => ({ kind, element }))),
    ...children(only(root, "bt:ShortStrings"), "bt:String").map((element) => ({ kind: "ShortString", element })),
    ...children(only(root, "bt:LongStrings"), "bt:String").map((element) => ({ kind: "LongString", element })),
  ];
  return texts.flatMap(({ kind, element }) => {
    const max = LENGTHS[kind] ?? 0;
    const name = element.attributes.id ?? kind;
    return values(element).flatMap((text) => {
      if (text.trim() === "") return [`${name} has an empty text`];
      return text.length > max ? [`${name} is longer than ${max} characters`] : [];
    });
  });
};

const addresses: Check = (root) =>
  descendants(root)
    .flatMap((element) => [...values(element), element.name === "AppDomain" ? element.text : ""])
    .filter((value) => /^[a-z]+:\/\//i.test(value) && !value.startsWith("https://"))
    .map((value) => `${value} is not https`);

/** What must say something else, or the same on purpose, in English. */
const TRANSLATED = ["DisplayName", "Description", "SupportUrl", "bt:String"];

const locales: Check = (root) => {
  const metadata = resource(root, only(only(root, "Metadata"), "SourceLocation").attributes.resid);
  const elements = [...TRANSLATED.flatMap((name) => all(root, name)), metadata];
  return elements
    .filter((element) => element.attributes.DefaultValue !== undefined)
    .filter((element) => !element.children.some((child) => child.attributes.Locale === "en-US"))
    .map((element) => `${element.attributes.id ?? element.name} has no en-US override`);
};

const runtime: Check = (root) => {
  const declared = only(root, "Runtime").attributes;
  const page = only(only(root, "Page"), "SourceLocation").attributes.resid;
  const pane = all(root, "Action")
    .filter((action) => action.attributes["xsi:type"] === "ShowTaskpane")
    .map((action) => only(action, "SourceLocation").attributes.resid);
  return [
    ...(declared.lifetime === "long" ? [] : ["the runtime is not long-lived"]),
    ...[page, only(root, "FunctionFile").attributes.resid, ...pane]
      .filter((resid) => resid !== declared.resid)
      .map((resid) => `${resid ?? "an element"} does not share the runtime's page`),
    ...(all(root, "TaskpaneId").length > 0 ? ["TaskpaneId breaks the shared runtime"] : []),
  ];
};

/** The newest set each host we promise has: Excel 2021 LTSC. */
const SETS: Readonly<Record<string, number>> = { SharedRuntime: 1, CustomFunctionsRuntime: 3, ExcelApi: 14 };

const requirements: Check = (root) => {
  const sets = all(root, "Set").map(({ attributes }) => attributes);
  const missing = Object.keys(SETS).filter((name) => !sets.some((set) => set.Name === name));
  const tooNew = sets.filter(({ Name = "", MinVersion = "" }) => Number(MinVersion.split(".")[1]) > (SETS[Name] ?? 0));
  return [
    ...missing.map((name) => `requirement set ${name} is missing`),
    ...tooNew.map(({ Name = "", MinVersion = "" }) => `requirement set ${Name} ${MinVersion} is newer than promised`),
  ];
};

/** The order of children in Office's schemas, for the elements we use. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "CustomTab"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const order: Check = (root) =>
  descendants(root).flatMap((element) => {
    const expected = ORDER[element.name];
    if (!expected) return [];
    const places = element.children.map((child) => expected.indexOf(child.name));
    return element.children.flatMap((child, index) => {
      if (places[index] === -1) return [`${child.name} is not expected in ${element.name}`];
      const before = Math.max(-1, ...places.slice(0, index));
      return (places[index] ?? 0) < before ? [`${child.name} stands too late in ${element.name}`] : [];
    });
  });

const REQUIRED_SIZES = ["16", "32", "80"];

const icons: Check = (root, { file }) => {
  const groups = all(root, "Icon").map((icon) => icon.children);
  const lacking = groups.filter((images) =>
    REQUIRED_SIZES.some((size) => !images.some((one) => one.attributes.size === size)),
  );
  const images = groups.flat().map(({ attributes: { resid, size } }) => ({
    address: resource(root, resid).attributes.DefaultValue ?? "",
    size: Number(size),
  }));
  const own = [
    { address: only(root, "IconUrl").attributes.DefaultValue ?? "", size: 32 },
    { address: only(root, "HighResolutionIconUrl").attributes.DefaultValue ?? "", size: 64 },
  ];
  return [
    ...lacking.map(() => `an icon lacks one of the sizes ${REQUIRED_SIZES.join(", ")}`),
    ...[...own, ...images].flatMap(({ address, size }) => {
      const png = file(address);
      if (!png) return [`${address} is no file`];
      const { width, height } = pngSize(png);
      return width === size && height === size ? [] : [`${address} is ${width} × ${height}, not ${size} × ${size}`];
    }),
  ];
};

const CHECKS: readonly Check[] = [
  identity,
  resources,
  controls,
  lengths,
  addresses,
  locales,
  runtime,
  requirements,
  order,
  icons,
];

const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Width and height, from the header that every PNG begins with. */
function pngSize(png: Buffer): { width: number; height: number } {
  if (png.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return { width: 0, height: 0 };
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** The default value and its overrides. */
function values(element: Element): string[] {
  const { DefaultValue } = element.attributes;
  if (DefaultValue === undefined) return [];
  return [DefaultValue, ...element.children.map((child) => child.attributes.Value ?? "")];
}

function resource(root: Element, id: string | undefined): Element {
  const found = descendants(only(root, "Resources")).find((one) => one.attributes.id === id);
  return found ?? { name: "", attributes: {}, children: [], text: "" };
}

function children(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

function only(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function repeated(names: readonly string[]): string[] {
  return unique(names.filter((name, index) => names.indexOf(name) !== index));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
