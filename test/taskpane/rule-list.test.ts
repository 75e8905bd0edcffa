import { describe, expect, it } from "vitest";
import { allValues, conventions } from "../../src/conventions";
import type { Convention } from "../../src/conventions/types";
import { ruleGroups } from "../../src/taskpane/rules/rule-list";

const both = (text: string): { fr: string; en: string } => ({ fr: text, en: text });

const local: Convention = {
  id: "locale",
  title: both("Convention locale"),
  source: both("Un texte d'essai."),
  base: "cnam",
  values: [
    {
      key: "grading.threshold",
      value: 12,
      article: "art. 4",
      note: both("« Douze » au moins"),
      alternatives: [{ value: 10, reading: both("Dix suffit.") }],
    },
    { key: "unit.USSA24", value: 4, article: "annexe 1", name: both("Environnement législatif") },
    { key: "finance.split.cfa", value: 0.5, article: "art. 9", name: both("CFA du Port") },
  ],
};

const lines = (query: string): readonly string[] =>
  ruleGroups(local, query, "fr").flatMap((group) => group.rules.map((rule) => rule.key));

describe("ruleGroups", () => {
  it.each(conventions.map((convention) => [convention.id, convention] as const))(
    "lists every value of %s, own and inherited, once",
    (_id, convention) => {
      const keys = ruleGroups(convention, "", "fr").flatMap((group) => group.rules.map((rule) => rule.key));
      expect([...keys].sort()).toEqual(
        allValues(convention)
          .map((value) => value.key)
          .sort(),
      );
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it("says where a value comes from only when it is another convention", () => {
    const rules = ruleGroups(local, "", "fr").flatMap((group) => group.rules);
    expect(rules.find((rule) => rule.key === "grading.threshold")?.inheritedFrom).toBeUndefined();
    expect(rules.find((rule) => rule.key === "grading.mode")?.inheritedFrom).toContain("Cnam");
  });

  it("shows the other reading of an ambiguous text, formatted like the value", () => {
    const threshold = ruleGroups(local, "seuil de validation", "fr")[0]?.rules[0];
    expect(threshold).toMatchObject({
      value: "12/20",
      article: "art. 4",
      note: "«\u00a0Douze\u00a0» au moins",
      readings: [{ value: "10/20", reading: "Dix suffit." }],
    });
  });

  it("does not say twice what the value of another reading already says", () => {
    const rounding = conventions
      .flatMap((convention) => ruleGroups(convention, "grading.rounding", "fr"))
      .flatMap((group) => group.rules)
      .flatMap((rule) => rule.readings)
      .find((reading) => reading.value === "Demi-point le plus proche");
    expect(rounding).toEqual({ value: "Demi-point le plus proche" });
  });

  it("names what an open key stands for", () => {
    const rules = ruleGroups(local, "", "fr").flatMap((group) => group.rules);
    expect(rules.find((rule) => rule.key === "unit.USSA24")).toMatchObject({
      label: "Crédits de l’unité USSA24",
      name: "Environnement législatif",
    });
    expect(rules.find((rule) => rule.key === "finance.split.cfa")?.label).toBe("Part du CFA du Port");
  });

  it.each([
    ["legislatif", ["unit.USSA24"]],
    ["ENVIRONNEMENT ussa24", ["unit.USSA24"]],
    ["annexe 1", ["unit.USSA24"]],
    ["finance.split", ["finance.split.cfa"]],
    ["introuvable", []],
  ])("finds by label, name, article or key: « %s »", (query, keys) => expect(lines(query)).toEqual(keys));

  it("keeps the sections in reading order and leaves the empty ones out", () => {
    const sections = ruleGroups(local, "", "fr").map((group) => group.section);
    expect(sections.indexOf("grading")).toBeLessThan(sections.indexOf("catalogue"));
    expect(sections).not.toContain("membership");
  });

  it.each([
    ["fr", "finance.cost.total", "En vigueur du 01/01/2016 au 31/12/2016."],
    ["en", "finance.cost.total", "In force from 01/01/2016 to 31/12/2016."],
    ["fr", "finance.subsidy.inKind", undefined],
  ] as const)("says in %s when %s holds", (locale, key, period) => {
    const convention = conventions.find(({ id }) => id === "pays-aix-2016-2018")!;
    const rules = ruleGroups(convention, "", locale).flatMap((group) => group.rules);
    expect(rules.find((rule) => rule.key === key)?.period).toBe(period);
  });

  it("says when a value of a former regime ended", () => {
    const convention = conventions.find(({ id }) => id === "apprentissage-2025")!;
    const rules = ruleGroups(convention, "finance.funding.monthly.long", "fr").flatMap((group) => group.rules);
    expect(rules.map(({ period }) => period)).toEqual(["En vigueur jusqu’au 30/06/2025."]);
  });

  it.each([
    ["pays-aix-2016-2018", "finance.cost.fiche1.staff", "Coût prévu, personnels : Fiche action 1"],
    ["forpro-sup-2022-2026", "finance.cofunding.esf", "Cofinancement : FSE+"],
    ["gessms-2026", "finance.withoutShare.lycee", "Partie sans part du résultat : Lycée"],
  ])("calls %s %s by its name, never by its id", (id, key, label) => {
    const convention = conventions.find((one) => one.id === id)!;
    const [rule] = ruleGroups(convention, key, "fr").flatMap((group) => group.rules);
    expect(rule?.label.replace(/[\u00a0\u202f]/g, " ")).toBe(label);
  });
});
