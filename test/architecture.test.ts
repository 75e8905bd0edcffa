import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importFault } from "../scripts/lint/import-direction.js";
import { literalFault } from "../scripts/lint/no-literal-law.js";
import { circles } from "./architecture/circles";
import {
  formattersMadeOnce,
  importDirection,
  noLiteralLaw,
  officeGlobals,
  purity,
  shortFunctions,
  type Law,
} from "./architecture/laws";
import { licenceFaults, shippedPackages } from "./architecture/licences";
import { repositoryTexts, textFaults } from "./architecture/repository-text";
import { productSources } from "./architecture/source-files";

const LAWS: Readonly<Record<string, Law>> = {
  "imports go from the edges to the rules": importDirection,
  "rules and conventions know no host, page, network, clock, locale or chance": purity,
  "only the Excel adapter and the entries know Office": officeGlobals,
  "no rule holds a threshold, a rate or a date": noLiteralLaw,
  "no function is over forty lines": shortFunctions,
  "what writes numbers is made once": formattersMadeOnce,
};

describe("the product's sources", () => {
  const sources = productSources();

  it("are found", () => {
    for (const folder of [
      "rules",
      "conventions",
      "spreadsheet",
      "functions",
      "workbook",
      "tools",
      "taskpane",
      "atelier",
    ]) {
      expect(sources.filter(({ path }) => path.startsWith(`src/${folder}/`))).not.toEqual([]);
    }
  });

  it.each(Object.entries(LAWS))("%s", (_, law) => {
    expect(sources.flatMap(law)).toEqual([]);
  });

  it("import each other in no circle", () => {
    expect(circles(sources)).toEqual([]);
  });
});

describe("circles of imports", () => {
  const file = (name: string, text: string) => ({ path: `src/${name}.ts`, text });

  it("are found, by a type alone too, and told apart", () => {
    const sources = [
      file("a", 'import { b } from "./b";'),
      file("b", 'import type { C } from "./c/c";'),
      file("c/c", 'export * from "../a";'),
      file("d", 'const e = () => import("./e");'),
      file("e", 'import { a } from "./a";\nimport { d } from "./d";'),
      file("f", 'import { a } from "./a";'),
    ];
    expect(circles(sources)).toEqual([
      ["src/a.ts", "src/b.ts", "src/c/c.ts"],
      ["src/d.ts", "src/e.ts"],
    ]);
  });

  it("are none where a file is reached by two ways", () => {
    const sources = [file("a", 'import "./b";\nimport "./c";'), file("b", 'import "./c";'), file("c", "")];
    expect(circles(sources)).toEqual([]);
  });
});

describe("the law of imports", () => {
  it.each([
    ["a rule that knows a convention", "src/rules/a.ts", 'import { cnam } from "../conventions/cnam";'],
    [
      "a rule that knows a convention's types",
      "src/rules/a.ts",
      'import type { Convention } from "../conventions/types";',
    ],
    ["a rule that imports a package", "src/rules/a.ts", 'import Decimal from "decimal.js";'],
    ["a rule that leaves src", "src/rules/a.ts", 'import "../../scripts/start.js";'],
    ["a rule that loads on demand", "src/rules/a.ts", 'const a = import("../functions/catalogue");'],
    ["a rule that requires", "src/rules/a.ts", 'const a = require("../functions/catalogue");'],
    ["a rule that passes on", "src/rules/a.ts", 'export * from "../functions/catalogue";'],
    ["a convention that computes", "src/conventions/a.ts", 'import { ratio } from "../rules/exact/ratio";'],
    ["a function that knows a workbook", "src/functions/a.ts", 'import { probe } from "../workbook/excel/cell-probe";'],
    ["a formula reader that knows a function", "src/spreadsheet/a.ts", 'import { c } from "../functions/catalogue";'],
    ["a tool that picks an adapter", "src/tools/a.ts", 'import { create } from "../workbook/memory/create";'],
    ["a tool that knows the pane", "src/tools/a.ts", 'import { pane } from "../taskpane/pane";'],
    ["the pane that picks an adapter", "src/taskpane/a.ts", 'import { create } from "../workbook/excel/create";'],
    ["the pane that imports Univer", "src/taskpane/a.ts", 'import { Univer } from "@univerjs/core";'],
    ["the Atelier that imports Univer", "src/atelier/a.ts", 'import { Univer } from "@univerjs/core";'],
    ["one adapter that knows another", "src/workbook/excel/a.ts", 'import { a } from "../univer/a";'],
    ["anyone who knows the Atelier", "src/tools/a.ts", 'import { open } from "../atelier/open";'],
  ])("is broken by %s", (_, path, text) => {
    expect(importDirection({ path, text })).not.toEqual([]);
    const [, specifier = ""] = /"([^"]+)"/.exec(text) ?? [];
    expect(importFault(path, specifier, text.startsWith("import type"))).not.toBeNull();
  });

  it.each([
    ["rules among themselves", "src/rules/grading/a.ts", 'import { ratio } from "../exact/ratio";'],
    [
      "a convention that takes a rule's type",
      "src/conventions/a.ts",
      'import type { Ratio } from "../rules/exact/ratio";',
    ],
    ["the entry of the functions", "src/functions/main.ts", 'import { p } from "../workbook/excel/cell-probe";'],
    ["the adapter that imports Univer", "src/workbook/univer/a.ts", 'import { Univer } from "@univerjs/core";'],
  ])("allows %s", (_, path, text) => {
    expect(importDirection({ path, text })).toEqual([]);
    const [, specifier = ""] = /"([^"]+)"/.exec(text) ?? [];
    expect(importFault(path, specifier, text.startsWith("import type"))).toBeNull();
  });
});

describe("the law of purity", () => {
  it.each([
    "const now = new Date();",
    "const now = Date.now();",
    "const text = new Intl.NumberFormat().format(1);",
    "const text = (1).toLocaleString();",
    'const order = "a".localeCompare("b");',
    "const width = window.innerWidth;",
    'const cell = document.querySelector("td");',
    "const range = Excel.run;",
    "const host = Office.context;",
    'const answer = await fetch("/");',
    "const start = performance.now();",
    "const luck = Math.random();",
  ])("is broken by %s", (text) => {
    expect(purity({ path: "src/rules/a.ts", text })).not.toEqual([]);
    expect(purity({ path: "src/conventions/a.ts", text })).not.toEqual([]);
  });

  it("does not mistake a property for a global", () => {
    expect(purity({ path: "src/rules/a.ts", text: "const a = { document: b.window };" })).toEqual([]);
  });
});

describe("the law of Office's globals", () => {
  it("is broken by a tool or a view that knows Excel", () => {
    const text = "await Excel.run(async () => {});";
    expect(officeGlobals({ path: "src/tools/a.ts", text })).not.toEqual([]);
    expect(officeGlobals({ path: "src/taskpane/a.ts", text })).not.toEqual([]);
    expect(officeGlobals({ path: "src/workbook/excel/a.ts", text })).toEqual([]);
  });
});

describe("the law of literals", () => {
  it.each([
    ["a threshold", "const passes = mark >= 10;", 10],
    ["a threshold with a name", "const THRESHOLD = 10;", 10],
    ["a rate", "const share = amount * 0.4;", 0.4],
    ["a rate in words", 'const share = "40 %";', "40 %"],
    ["a date", 'const last = "30/06/2026";', "30/06/2026"],
    ["a yearly date", "const last = `31/12/N`;", "31/12/N"],
    ["an ISO date", 'const first = "2026-09-01";', "2026-09-01"],
  ])("is broken by %s", (_, text, literal) => {
    expect(noLiteralLaw({ path: "src/rules/grading/a.ts", text })).not.toEqual([]);
    expect(literalFault(literal)).not.toBeNull();
  });

  it("is broken by a whole number of any size", () => {
    expect(noLiteralLaw({ path: "src/rules/a.ts", text: "const cents = 100n;" })).not.toEqual([]);
    expect(literalFault(100n, "100")).not.toBeNull();
  });

  it("leaves zero, one, two and the arithmetic alone", () => {
    const neutral = "const half = (a - 1 + 0) / 2;";
    expect(noLiteralLaw({ path: "src/rules/grading/a.ts", text: neutral })).toEqual([]);
    expect(noLiteralLaw({ path: "src/rules/exact/a.ts", text: "const ten = 10n;" })).toEqual([]);
    expect([0, 1, 2].map((value) => literalFault(value))).toEqual([null, null, null]);
  });
});

describe("the law of short functions", () => {
  const lines = (count: number): string => "    step();\n".repeat(count);
  const forms: readonly (readonly [string, string, string])[] = [
    ["a function", "function a() {\n", "}\n"],
    ["an exported function that waits", "export async function a() {\n", "}\n"],
    ["a function given a name", "const a = () => {\n", "};\n"],
    ["a method", "class A {\n  a() {\n", "  }\n}\n"],
    ["a bound action", "class A {\n  a = (): void => {\n", "  };\n}\n"],
    ["a constructor", "class A {\n  constructor() {\n", "  }\n}\n"],
    ["a function handed over", "run(() => {\n", "});\n"],
  ];

  it.each(forms)("is broken by %s of one line more, comments and blank lines counted", (_, start, end) => {
    const text = `${start}${lines(36)}    // Why.\n\n${lines(1)}${end}`;
    expect(shortFunctions({ path: "src/tools/a.ts", text })).toEqual([
      expect.stringMatching(/^src\/tools\/a\.ts:\d+: a function of 41 lines$/),
    ]);
  });

  it.each(forms)("leaves %s of forty lines alone", (_, start, end) => {
    const text = `${start}${lines(35)}    // Why.\n\n${lines(1)}${end}`;
    expect(shortFunctions({ path: "src/tools/a.ts", text })).toEqual([]);
  });
});

describe("the shipped packages", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Parameters<typeof shippedPackages>[0];

  it("are all under MIT, Apache-2.0, BSD, ISC or 0BSD", () => {
    const packages = shippedPackages(lock);
    expect(packages.map(({ name }) => name)).toContain("@univerjs/core");
    expect(licenceFaults(packages)).toEqual([]);
  });

  it.each(["GPL-3.0-only", "MIT AND GPL-2.0", "unknown", "CC0-1.0", "UNLICENSED"])(
    "would not pass under %s",
    (licence) => {
      expect(licenceFaults([{ name: "a", version: "1.0.0", licence }])).toEqual([`a 1.0.0: ${licence}`]);
    },
  );

  it("pass under a choice that has one of ours", () => {
    expect(licenceFaults([{ name: "a", version: "1.0.0", licence: "(GPL-2.0 OR MIT)" }])).toEqual([]);
  });

  it("have exact versions", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    const exact = /^(?:(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?|file:.*)$/;
    expect(versions.filter((version) => !exact.test(version))).toEqual([]);
  });
});

describe("the repository's texts", () => {
  it("name no machine and no registry", () => {
    expect(repositoryTexts().flatMap(textFaults)).toEqual([]);
  });

  it.each(["see /home/someone/notes.txt", "C:\\Users\\someone", '"resolved": "https://registry.example.org/a.tgz"'])(
    "would not pass with %s",
    (text) => {
      expect(textFaults({ path: "a.md", text })).not.toEqual([]);
    },
  );
});
