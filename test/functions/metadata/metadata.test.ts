import { describe, expect, it } from "vitest";
import { parameterDefinitions } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { functionReference, type FunctionReference } from "../../../src/functions/reference/function-reference";
import type { FunctionDescription, ParameterDescription } from "../../../src/functions/description";
import { descriptionFaults } from "../../../src/functions/metadata/description-faults";
import { excelMetadata } from "../../../src/functions/metadata/excel-metadata";
import { functionFiles } from "../../../src/functions/metadata/files";
import { helpPage } from "../../../src/functions/metadata/help-page";

const descriptions = catalogue.map(({ description }) => description);

function parameter(id: string, optional: boolean): ParameterDescription {
  return { id, name: { fr: id, en: `${id}_en` }, help: { fr: `Aide ${id}`, en: `Help ${id}` }, optional };
}

const complete: FunctionDescription = {
  id: "DOUBLE_OF",
  category: "marks",
  summary: { fr: "Le double.", en: "Twice." },
  returns: { fr: "Un nombre.", en: "A number." },
  parameters: [parameter("nombre", false), parameter("regles", true)],
  example: { formula: "=CNAM.DOUBLE_OF(2)" },
};

describe("Excel's metadata", () => {
  it("describes a function with matrices of anything, and asks for the addresses of its arguments", () => {
    expect(excelMetadata([complete], "en", "https://example.org/help.html")).toEqual({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
      functions: [
        {
          id: "DOUBLE_OF",
          name: "DOUBLE_OF",
          description: "Twice.",
          helpUrl: "https://example.org/help.html#DOUBLE_OF",
          parameters: [
            { name: "nombre_en", description: "Help nombre", type: "any", dimensionality: "matrix", optional: false },
            { name: "regles_en", description: "Help regles", type: "any", dimensionality: "matrix", optional: true },
          ],
          result: { type: "any", dimensionality: "matrix" },
          options: { requiresParameterAddresses: true },
        },
      ],
    });
  });

  it("has the same ids, names and shapes in both languages", () => {
    const bare = (locale: "fr" | "en"): unknown =>
      excelMetadata(descriptions, locale, "").functions.map(({ id, name, parameters, result, options }) => ({
        id,
        name,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
        result,
        options,
      }));
    expect(bare("fr")).toEqual(bare("en"));
  });
});

describe("the catalogue", () => {
  it("has no fault", () => {
    expect(descriptionFaults(descriptions)).toEqual([]);
  });

  it("gives four files", () => {
    const { faults, files } = functionFiles("https://example.org/cnam/");
    expect(faults).toEqual([]);
    expect(Object.keys(files)).toEqual(["functions.json", "aide.html", "functions-en.json", "help.html"]);
    expect(files["functions.json"]).toContain("https://example.org/cnam/aide.html#");
    expect(files["functions-en.json"]).toContain("https://example.org/cnam/help.html#");
  });
});

describe("the check of descriptions finds", () => {
  const regles = parameter("regles", true);
  it.each<[string, Partial<FunctionDescription>, string]>([
    ["an id that Excel refuses", { id: "UE-GRADE" }, "not a name that Excel accepts"],
    ["a summary missing in French", { summary: { fr: "", en: "Twice." } }, "summary is missing in fr"],
    ["a summary missing in English", { summary: { fr: "Le double.", en: " " } }, "summary is missing in en"],
    ["a result that is not described", { returns: { fr: "Un nombre.", en: "" } }, "returns is missing in en"],
    [
      "a parameter without help",
      { parameters: [{ ...parameter("nombre", false), help: { fr: "", en: "x" } }, regles] },
      "the help of nombre is missing in fr",
    ],
    [
      "a parameter without a name",
      { parameters: [{ ...parameter("nombre", false), name: { fr: "nombre", en: "" } }, regles] },
      "the name of nombre is missing in en",
    ],
    [
      "two parameters of one name",
      { parameters: [parameter("nombre", false), parameter("nombre", false), regles] },
      "two parameters are called nombre",
    ],
    [
      "an optional parameter before a required one",
      { parameters: [parameter("a", true), parameter("b", false), regles] },
      "b is required but stands after an optional",
    ],
    ["a function that does not end with regles", { parameters: [parameter("a", false)] }, "the last parameter"],
    ["regles that is required", { parameters: [parameter("regles", false)] }, "the last parameter"],
    ["an example of another function", { example: { formula: "=SUM(1)" } }, "does not call the function"],
  ])("%s", (_, change, fault) => {
    expect(descriptionFaults([{ ...complete, ...change }]).join("\n")).toContain(fault);
  });

  it("two functions of one id", () => {
    expect(descriptionFaults([complete, complete])).toEqual(["DOUBLE_OF: two functions have this id."]);
  });

  it("an empty catalogue", () => {
    expect(descriptionFaults([])).not.toEqual([]);
  });

  it("nothing in a complete description", () => {
    expect(descriptionFaults([complete])).toEqual([]);
  });
});

describe("the help page", () => {
  const references = catalogue.map(functionReference);
  const page = (change: Partial<FunctionDescription>, locale: "fr" | "en" = "fr"): string => {
    const example = { headings: ["Double"], rows: [[{ fr: "3,5", en: "3.5" }]] };
    const errors: FunctionReference["errors"] = [
      { name: { fr: "#VALEUR!", en: "#VALUE!" }, message: "« a » n’est pas un nombre" },
    ];
    return helpPage([{ description: { ...complete, ...change }, example, errors }], locale);
  };

  it("has an anchor for every function, in both languages", () => {
    for (const locale of ["fr", "en"] as const) {
      const text = helpPage(references, locale);
      expect(text).toContain(`<html lang="${locale}">`);
      for (const { id } of descriptions) expect(text).toContain(`<section id="${id}">`);
    }
  });

  it("writes its examples as the reader's Excel does", () => {
    const example = { formula: "=CNAM.DOUBLE_OF({1.5,2},)" };
    expect(page({ example })).toContain("=CNAM.DOUBLE_OF({1,5.2};)");
    expect(page({ example }, "en")).toContain("=CNAM.DOUBLE_OF({1.5,2},)");
  });

  it("shows what the example gives, and the errors", () => {
    expect(page({})).toContain('<th scope="col">Double</th>');
    expect(page({})).toContain("<td>3,5</td>");
    expect(page({}, "en")).toContain("<td>3.5</td>");
    expect(page({})).toContain("<li><code>#VALEUR!</code> « a » n’est pas un nombre</li>");
    expect(page({}, "en")).toContain("<li><code>#VALUE!</code>");
  });

  it("lists the columns that a table may have", () => {
    const columns = [
      {
        id: "start",
        heading: "début",
        english: "start",
        synonyms: ["du"],
        required: true,
        help: { fr: "Jour", en: "Day" },
      },
    ] as const;
    const parameters = [
      {
        id: "flux",
        name: { fr: "flux", en: "flows" },
        help: { fr: "Un tableau", en: "A table" },
        optional: false,
        columns,
      },
    ];
    expect(page({ parameters })).toContain("Colonnes de «\u00a0flux\u00a0»");
    expect(page({ parameters })).toContain('<th scope="row">début <span class="optional">(obligatoire)</span></th>');
    expect(page({ parameters })).toContain("<td>start, du</td>");
  });

  it("tells of every parameter", () => {
    const text = helpPage(references, "fr");
    for (const { key } of parameterDefinitions)
      expect(text).toContain(`<code>${key.replace(/</g, "&lt;").replace(/>/g, "&gt;")}</code>`);
  });

  it("shows markup as text", () => {
    expect(page({ summary: { fr: "a < b & c", en: "x" } })).toContain("a &lt; b &amp; c");
  });
});
