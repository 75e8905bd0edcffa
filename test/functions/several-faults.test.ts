/** What is wrong is told all together: each argument, each cell, in their order, in one message. */
import { describe, expect, it } from "vitest";
import type { FunctionError, ResultValue } from "../../src/functions/host";
import { callFunction, type Loose } from "./call-function";

async function told(id: string, ...args: readonly (Loose | undefined)[]): Promise<FunctionError> {
  const result = await callFunction(id, ...args);
  expect(result).toHaveLength(1);
  return errorOf(result[0]?.[0]);
}

function errorOf(value: ResultValue | undefined): FunctionError {
  if (typeof value !== "object") throw new Error(`no error: ${String(value)}`);
  return value;
}

/** Each text is in the message, in this order. */
function expectInOrder({ message }: FunctionError, ...texts: readonly string[]): void {
  const places = texts.map((text) => message.indexOf(text));
  expect(places, message).not.toContain(-1);
  expect(places, message).toEqual([...places].sort((a, b) => a - b));
}

describe("a call with three faults tells the three", () => {
  it("in three arguments", async () => {
    const error = await told("BILLING", "mille", "bientôt", "assez", null, "gessms-2026");
    expect(error.error).toBe("#VALUE!");
    expectInOrder(error, "« prevu », ligne 1, colonne 1", "« annee », ligne 1, colonne 1", "« reel », ligne 1");
    expectInOrder(error, "« mille »", "« bientôt »", "« assez »");
  });

  it("the rules last among them", async () => {
    const error = await told("BILLING", "mille", "bientôt", null, null, "gesms-2026");
    expect(error.error).toBe("#VALUE!");
    expectInOrder(error, "« mille »", "« bientôt »", "« gesms-2026 »");
  });

  it("with the arguments that are left out", async () => {
    const error = await told("SUBSIDY", null, null, "beaucoup", "pays-aix-2016-2018");
    expectInOrder(error, "« subvention » : cet argument est obligatoire", "« prevu » : cet argument", "« beaucoup »");
  });

  it("in the cells of one argument", async () => {
    const error = await told("MARGIN", [["un", 2, "trois"]], [["quatre"]]);
    expectInOrder(error, "« produits », ligne 1, colonne 1", "colonne 3", "« charges », ligne 1, colonne 1");
  });

  it("in the weights", async () => {
    const error = await told("UE_GRADE", [[10, 11, 12]], [["a", -1, "b"]]);
    expectInOrder(error, "« a »", "colonne 2", "« b »");
  });

  it("in the marks of a learner, on that row alone", async () => {
    const [first, second] = await callFunction("UE_GRADE", [
      [10, 12, 14],
      ["dix", 21, "douze"],
    ]);
    expect(first).toEqual([12]);
    expectInOrder(errorOf(second?.[0]), "« dix »", "21 est hors", "« douze »");
  });

  it("in the second session after the first", async () => {
    expectInOrder(await told("UE_STATUS", [["dix", 8]], null, [["neuf", "onze"]]), "« dix »", "« neuf »", "« onze »");
  });

  it("in the rows of a rules table", async () => {
    const rules: Loose = [
      ["grading.treshold", 12],
      ["grading.threshold", 25],
      ["grading.resit.policy", "parfois"],
    ];
    const error = await told("UE_VALID", 10, null, null, rules);
    expectInOrder(error, "grading.treshold", "« 25 »", "« parfois »");
    expectInOrder(error, "ligne 1", "ligne 2", "ligne 3");
  });

  it("in the cells of a row of a table, as they stand on the sheet", async () => {
    const [, row] = await callFunction(
      "COST",
      [
        ["taux", "quantité", "nature"],
        ["cher", "peu", "cours"],
      ],
      "assistant-gestion-2016",
    );
    expectInOrder(errorOf(row?.[0]), "« cher »", "« peu »");
  });

  it("a missing cell with the wrong ones", async () => {
    const [, row] = await callFunction(
      "COST",
      [
        ["nature", "quantité", "taux", "km"],
        ["déplacement", "peu", "cher", null],
      ],
      "assistant-gestion-2016",
    );
    expectInOrder(errorOf(row?.[0]), "« peu »", "« cher »", "« km » est à renseigner");
  });

  it("in the rows of a table that refuses the whole call", async () => {
    const error = await told(
      "HEADCOUNT",
      [
        ["début", "fin"],
        ["tôt", "31/08/2027"],
        ["01/09/2026", "31/08/2027"],
        ["01/09/2026", "tard"],
      ],
      "demain",
      "gessms-2026",
    );
    expectInOrder(error, "« tôt »", "« tard »", "« demain »");
  });

  it("in the lines of a team, of which a total would be false", async () => {
    const team: Loose = [
      ["intervenant", "UE", "heures", "statut", "agrément"],
      ["A", "UE1", "dix", "EC", "oui"],
      ["B", "UE1", 10, "pilote", "oui"],
      ["C", "UE2", "vingt", "EC", "oui"],
    ];
    const { message } = await told("TEAM", team, "gessms-2026");
    for (const text of ["« dix »", "« pilote »", "« vingt »"]) expect(message).toContain(text);
  });

  it("in the counts of a vote", async () => {
    const [, row] = await callFunction("VOTE", "tous", "aucun", "peu", null, "ingenieur-apprentissage-2020");
    expectInOrder(errorOf(row?.[0]), "« tous »", "« aucun »", "« peu »");
  });

  it("a table that cannot be read with the dates that cannot be either", async () => {
    const error = await told("TREASURY", [["x"]], "hier", "demain", null, "cnam");
    expectInOrder(error, "« flux »", "« hier »", "« demain »");
  });
});

describe("of very many", () => {
  it("five are told, and how many others there are", async () => {
    const { message } = await told("MARGIN", [["a", "b", "c", "d", "e", "f", "g"]], 0);
    expect(message).toContain("« e »");
    expect(message).not.toContain("« f »");
    expect(message).toMatch(/ Et 2 autres erreurs\.$/);
  });

  it("one more is said in the singular", async () => {
    expect((await told("MARGIN", [["a", "b", "c", "d", "e", "f"]], 0)).message).toMatch(/ Et 1 autre erreur\.$/);
  });
});

it("one fault is told as it always was", async () => {
  const alone = await told("MARGIN", "un", 2);
  expect(alone.message.match(/n’est pas un montant/g)).toHaveLength(1);
  expect(alone.message).not.toContain("autre");
});

it("a sentence is told once, however many rows it is true of", async () => {
  const { message } = await told("BILLING", 100, 2026, null, null, "cnam");
  expect(message.match(/finance\.billing\.1\.rate/g)).toHaveLength(1);
});

it("what the rules decide is not guessed where the rules cannot be read", async () => {
  const error = await told("COMPOSITION", [["directeur"]], "Jury de rien", "gesms-2026");
  expectInOrder(error, "« gesms-2026 »");
  expect(error.message).not.toContain("Jury de rien");
});
