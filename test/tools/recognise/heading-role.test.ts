import { describe, expect, it } from "vitest";
import { headingRole, isPeriod, unitCode, withoutScale } from "../../../src/tools/recognise/heading-role";

/** `mark USSA24 exam 2` */
function read(heading: string): string | undefined {
  const guess = headingRole(heading);
  if (guess === null) return undefined;
  const { role, unit, assessment, session } = guess;
  return [role, unit, assessment, session].filter((part) => part !== undefined).join(" ");
}

const SURE = 0.8;

describe("a heading", () => {
  it.each([
    // The first word that says something of its own, not the one that only goes with it.
    ["Prénom étudiant", "firstName"],
    ["N° d’étudiant", "learnerNumber"],
    ["Total ECTS", "credits"],
    ["Nombre d’apprentis", "quantity"],
    ["Coût / unité", "rate"],
    ["Date de rupture", "break"],
    // Accidents of the keyboard, abbreviations, signs.
    ["Cnotrôle  continu", "mark continuous"],
    ["Éval. continue", "mark continuous"],
    ["NOM\nET PRENOM *", "fullName"],
    ["Observation(s)", "remark"],
    // An assessment, its session, its unit.
    ["Note CC2 /20", "mark continuous"],
    ["Évaluation finale", "mark exam"],
    ["Examen session 2", "mark exam 2"],
    ["UE 1.2_Oral", "mark UE 1.2 oral"],
    ["Bloc 2 (Rattrapage)", "mark Bloc 2 2"],
    ["Test : Examen final (Brut)", "mark exam"],
    ["Devoir : Compte rendu (Feedback)", "remark"],
  ])("%j says %s, surely", (heading, expected) => {
    expect(read(heading)).toBe(expected);
    expect(headingRole(heading)?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it.each(["Contrôle de gestion", "Gestion de projet", "Langue vivante", "S2", "Note interne", "Date de truc"])(
    "%j is not sure",
    (heading) => {
      expect(headingRole(heading)?.confidence ?? 0).toBeLessThan(SURE);
    },
  );

  it.each(["Comptabilité", "Numérique et santé", "State", "2025/2026", ""])("%j says nothing", (heading) => {
    expect(headingRole(heading)).toBeNull();
  });

  it("after a code, words in part unknown are the unit's title", () => {
    expect(read("M2 Droit du travail")).toBe("mark M2");
    expect(read("BC02 Contrôle de gestion")).toBe("mark BC02");
  });
});

describe("the code of a unit", () => {
  it.each([
    ["UE 1.2 Comptabilité", "UE 1.2"],
    ["USSA2A", "USSA2A"],
    ["R1.01", "R1.01"],
    ["DEG5-01 : Droit", "DEG5-01"],
    ["bloc 3", "bloc 3"],
    ["CC1", undefined],
    ["BUDGET 2026", undefined],
    ["TD 2", undefined],
    ["S5", undefined],
  ])("of %j is %s", (heading, code) => {
    expect(unitCode(heading)).toBe(code);
  });
});

describe("a period", () => {
  it.each(["Semestre 1", "2e semestre", "S5"])("%s groups units", (label) => {
    expect(isPeriod(label)).toBe(true);
  });

  it.each(["S2", "Session 2", "UE1", "Comptabilité"])("%s is none for sure", (label) => {
    expect(isPeriod(label)).toBe(false);
  });
});

it("a scale is no part of a title", () => {
  expect(withoutScale("Q. 1 /5.00")).toBe("Q. 1");
  expect(withoutScale("Examen (60 %)")).toBe("Examen");
});
