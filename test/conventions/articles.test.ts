/** Every article cited exists: in the values of the conventions and in the sources of the worked cases. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { conventionById, conventions } from "../../src/conventions";
import { citationFaults, indexedTexts, parseCitation } from "./citations";

/** A convention's own text, then those it rests on. */
function textsOf(id: string): string[] {
  const base = conventionById(id)?.base;
  return base === undefined ? [id] : [id, ...textsOf(base)];
}

describe("the index", () => {
  it("has one file for each convention, and no other", () => {
    expect([...indexedTexts].sort()).toEqual(conventions.map(({ id }) => id).sort());
  });
});

describe("forms of citation", () => {
  it.each([
    ["art. 11", ["art. 11"]],
    ["art. 2.3(6), 2.5(4)", ["art. 2.3(6)", "art. 2.5(4)"]],
    ["art. 3(2)-(3)", ["art. 3(2)", "art. 3(3)"]],
    ["art. 3-2, 3-7, 3-3-3", ["art. 3-2", "art. 3-7", "art. 3-3-3"]],
    ["3.2.1", ["art. 3.2.1"]],
    ["annexe 7 §4, §6", ["annexe 7 §4", "annexe 7 §6"]],
    ["annexes 2, 3", ["annexe 2", "annexe 3"]],
    ["annexe 4 ; art. 2.3(3)", ["annexe 4", "art. 2.3(3)"]],
    [
      "partenariat art. 6 ; constitutive art. 6, 7",
      ["partenariat art. 6", "constitutive art. 6", "constitutive art. 7"],
    ],
    ["C. trav. R6332-25, R6332-25-1", ["C. trav. R6332-25", "C. trav. R6332-25-1"]],
    ["art. 17 ; budget prévisionnel (tableau en fin de texte)", ["art. 17", "budget prévisionnel"]],
    ["vote", ["vote"]],
  ])("« %s » cites %j", (citation, articles) => {
    expect(parseCitation(citation).map(({ article }) => article)).toEqual(articles);
  });

  it.each([
    ["annexe 3, « Saisie des notes »", ["Saisie des notes"]],
    ["annexe 4, note", ["note"]],
    ["annexe 1, fiche action 2", ["fiche action 2"]],
    ["règles du Cnam, « valider son diplôme », compensation", ["valider son diplôme", "compensation"]],
    ["budget prévisionnel, « limite OPCA »", ["limite OPCA"]],
  ])("« %s » names the headings %j", (citation, sections) => {
    expect(parseCitation(citation).flatMap((reference) => reference.sections)).toEqual(sections);
  });

  it.each(["article 11", "art. onze", "§4", "art. 1 à 18", "la convention", "art. 3, Annexe", "", "art. 1, §"])(
    "« %s » is refused",
    (citation) => {
      expect(() => parseCitation(citation)).toThrow("unknown form of citation");
    },
  );

  it.each([
    ["art. 2.3(7)", "gessms-2026"],
    ["annexe 3, « Notes »", "gessms-2026"],
    ["annexe 7 §7", "gessms-2026"],
    ["art. 19", "assistant-gestion-2016"],
    ["art. 4.4", "ingenieur-apprentissage-2020"],
    ["art. 6", "cmqe-ptms"],
    ["annexe 2", "pays-aix-2016-2018"],
  ])("« %s » does not exist in %s", (citation, text) => {
    expect(citationFaults(citation, [text])).toHaveLength(1);
  });
});

describe("conventions", () => {
  it.each(conventions)("$id cites articles of its text", ({ id, values }) => {
    const faults = values.flatMap(({ key, article }) =>
      citationFaults(article, textsOf(id)).map((fault) => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("worked cases", () => {
  const GOLDEN = `${import.meta.dirname}/../golden`;
  const files = readdirSync(GOLDEN, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

  it.each(files)("%s cites articles of its text", (file) => {
    const cases = parse(readFileSync(`${GOLDEN}/${file}`, "utf8")) as readonly { rule: string; source: string }[];
    const [id = ""] = file.replace(/\.yaml$/, "").split(/[/\\]/);
    const texts = conventionById(id) ? textsOf(id) : [...indexedTexts];
    const faults = cases.flatMap(({ rule, source }) => sourceFaults(source, texts).map((fault) => `${rule}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it.each([
    ["the whole text", 0],
    ["ADR 9, ATTENDANCE", 0],
    ["ADR 99", 1],
  ])("« %s » has %i fault", (source, count) => {
    expect(sourceFaults(source, [])).toHaveLength(count);
  });
});

/** A worked case may also rest on a text as a whole, or on a decision of ours where no text speaks. */
function sourceFaults(source: string, texts: readonly string[]): string[] {
  if (/^the whole texts?$/.test(source)) return [];
  const decision = /^ADR (\d+)(?:, |$)/.exec(source)?.[1];
  if (decision === undefined) return citationFaults(source, texts);
  const isKnown = readdirSync(`${import.meta.dirname}/../../docs/adr`).some(
    (file) => parseInt(file) === Number(decision),
  );
  return isKnown ? [] : [`there is no ADR ${decision}`];
}
