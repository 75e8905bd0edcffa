import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { conventions, parameterDefinitions } from "../../../src/conventions";
import { catalogue, functionById } from "../../../src/functions/catalogue";
import { domainText } from "../../../src/functions/reference/domain-text";
import { evaluateExample, readExample } from "../../../src/functions/reference/evaluate-example";
import { functionReference } from "../../../src/functions/reference/function-reference";
import { provokedErrors } from "../../../src/functions/reference/provoked-errors";
import { referenceFiles } from "../../../src/functions/reference/reference-files";
import { signature } from "../../../src/functions/reference/signature";

const PAGES = "docs/reference";
const files = referenceFiles();

describe("docs/reference", () => {
  it("holds the pages that the code makes, and no other", () => {
    const found = existsSync(PAGES) ? readdirSync(PAGES, { recursive: true, encoding: "utf8" }) : [];
    const pages = found.filter((name) => name.endsWith(".md")).map((name) => name.replaceAll(path.sep, "/"));
    expect(pages.sort()).toEqual(Object.keys(files).sort());
  });

  it.each(Object.entries(files))("%s is up to date (npm run reference)", (name, text) => {
    // The difference of two long pages says less than that they differ.
    expect(readFileSync(path.join(PAGES, name), "utf8") === text).toBe(true);
  });

  it("shows every function, parameter and convention in both languages", () => {
    for (const locale of ["fr", "en"]) {
      const text = Object.entries(files)
        .filter(([name]) => name.startsWith(`${locale}/`))
        .map(([, page]) => page)
        .join("\n");
      for (const { description } of catalogue) expect(text).toContain(`\n## ${description.id}\n`);
      for (const { key } of parameterDefinitions) expect(text).toContain(`| \`${key}\` |`);
      for (const { values } of conventions) for (const { key } of values) expect(text).toContain(`\`${key}\``);
    }
  });

  it("links to pages that exist", () => {
    for (const [name, text] of Object.entries(files)) {
      for (const [, target = ""] of text.matchAll(/\]\(([^)#]+\.md)/g)) {
        expect(files, `${name} → ${target}`).toHaveProperty([path.posix.join(path.posix.dirname(name), target)]);
      }
    }
  });
});

describe("an example is read", () => {
  it("as a host reads a formula: blanks between commas, arrays, signs, quotes", () => {
    expect(readExample('=CNAM.F({1,-2.5;"a ""b""",TRUE},,3,"")')).toEqual({
      functionId: "F",
      args: [
        [
          [1, -2.5],
          ['a "b"', true],
        ],
        null,
        [[3]],
        [[""]],
      ],
      factor: 1,
    });
  });

  it("with the numbers it is multiplied by", () => {
    expect(readExample('=8*5*CNAM.RULE("k")')).toEqual({ functionId: "RULE", args: [[["k"]]], factor: 40 });
    expect(evaluateExample(functionById("RULE"))).toEqual([[3040]]);
  });

  it.each(["=SUM(1)", "=CNAM.F(1", "=CNAM.F(A1:B2)", "=1"])("or refused: %s", (formula) => {
    expect(() => readExample(formula)).toThrow();
  });
});

describe.each(catalogue)("the reference of $description.id", (cnamFunction) => {
  const { description } = cnamFunction;
  const { example, errors } = functionReference(cnamFunction);

  it("calls the function it documents, with no more arguments than it takes", () => {
    const { functionId, args } = readExample(description.example.formula);
    expect(functionId).toBe(description.id);
    expect(args.length).toBeLessThanOrEqual(description.parameters.length);
  });

  it("has an example without an error, under the headings it declares", () => {
    const values = evaluateExample(cnamFunction).flat();
    expect(values.filter((value) => typeof value === "object")).toEqual([]);
    expect(example.rows.length).toBeGreaterThan(0);
    if (description.results) expect(example.headings).toEqual(description.results.map(({ heading }) => heading));
  });

  it("shows errors with the sentence that says what to do", () => {
    expect(errors.length).toBeGreaterThan(0);
    for (const { name, message } of errors) {
      expect(["#VALUE!", "#N/A"]).toContain(name.en);
      expect(message.length).toBeGreaterThan(10);
    }
  });
});

describe("errors are provoked", () => {
  it("each once, whatever cell or value they are about", () => {
    const messages = provokedErrors(functionById("BILLING")).map(({ message }) => message);
    expect(messages.filter((message) => message.includes("n’est pas une année"))).toHaveLength(1);
    expect(messages.filter((message) => message.includes("argument est obligatoire"))).toHaveLength(1);
  });

  it("and those of missing rules with them", () => {
    expect(provokedErrors(functionById("SHARE"))).toContainEqual(
      expect.objectContaining({ error: "#N/A", message: expect.stringContaining("n’a pas de parties") as unknown }),
    );
  });
});

describe("a signature", () => {
  it("has the separators of its language, optional arguments in brackets", () => {
    const { description } = functionById("AVERAGE");
    expect(signature(description, "fr")).toBe("CNAM.AVERAGE(notes; credits; [regles])");
    expect(signature(description, "en")).toBe("CNAM.AVERAGE(marks, credits, [rules])");
  });
});

describe("a domain in words", () => {
  it.each([
    [{ type: "number", min: 0, max: 20, orNone: true } as const, "nombre de 0 à 20, ou «\u00a0aucun\u00a0»"],
    [{ type: "number", min: 1, whole: true } as const, "nombre entier d’au moins 1"],
    [{ type: "number", max: 5 } as const, "nombre d’au plus 5"],
    [{ type: "number" } as const, "nombre"],
    [{ type: "boolean" } as const, "OUI ou NON"],
    [{ type: "choice", choices: [{ id: "a", label: { fr: "Un", en: "One" } }] } as const, "au choix\u00a0: Un"],
    [
      { type: "ids", choices: [{ id: "a", label: { fr: "Un", en: "One" } }] } as const,
      "un ou plusieurs, séparés par «\u00a0;\u00a0»\u00a0: Un",
    ],
  ])("%j: %s", (domain, text) => {
    expect(domainText(domain, "fr")).toBe(text);
  });
});
