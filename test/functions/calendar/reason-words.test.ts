/** Art. 3.1 of `ingenieur-apprentissage-2020`: the reasons that justify an absence, as people write them. */
import { describe, expect, it } from "vitest";
import { reasonOf } from "../../../src/functions/calendar/reason-words";
import { callFunction } from "../call-function";

describe("a reason with words of its own after it", () => {
  it.each([
    ["grève du métro", "strike"],
    ["Grève SNCF (attestation jointe)", "strike"],
    ["grèves dans les transports en commun", "strike"],
    ["grève des enseignants", undefined],
    ["grève – enseignants", undefined],
    ["maladie – certificat fourni", "sickLeave"],
    ["maladie (grippe)", "sickLeave"],
    ["Arrêt maladie du 12/01/2026 au 14/01/2026", "sickLeave"],
    ["en arrêt de travail", "sickLeave"],
    ["arrêt du métro", undefined],
    ["maladie – pas de certificat", undefined],
    ["maladie non justifiée", undefined],
    ["maladie de mon fils", undefined],
    ["enfant malade", undefined],
    ["RDV médical", undefined],
    ["décès de mon grand-père", "family"],
    ["décès (grand-mère, acte fourni)", "family"],
    ["décès d’un oncle", undefined],
    ["décès (oncle)", undefined],
    ["décès du beau-père", undefined],
    ["Événements familiaux : décès de ma mère", "family"],
    ["Événement familial : décès d’une tante", undefined],
    ["mon mariage", "family"],
    ["mariage (sœur)", undefined],
    ["naissance de ma fille le 3 mars", "family"],
    ["naissance de ma nièce", undefined],
    ["convocation au tribunal", "summons"],
    ["convocation chez le dentiste", undefined],
    ["panne de réveil", undefined],
    ["de la", undefined],
    ["–", undefined],
  ])("« %s »: %s", (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });
});

describe("ATTENDANCE", () => {
  it("keeps every row: what is not on the list stays as it was recorded, and is told", async () => {
    const rows = [
      ["apprenant", "heures", "présence", "motif"],
      ["Ada", 7, "ABI", "grève du métro"],
      ["Ada", 3, "ABI", "RDV médical"],
      ["Bob", 7, "ABJ", "RDV médical"],
      ["Bob", 4, "ABI", "maladie – certificat fourni"],
    ];
    expect((await callFunction("ATTENDANCE", rows, "ingenieur-apprentissage-2020")).slice(1)).toEqual([
      ["Ada", 10, 0, 7, 3, 0, "RDV médical"],
      ["Bob", 11, 0, 11, 0, 0, "RDV médical"],
    ]);
  });
});
