/** The other readings of what the texts leave unclear about money, replayed. */
import { describe, expect, it } from "vitest";
import { alternatives } from "../../../src/functions/explain/alternatives";
import { toArgument, type Loose } from "../call-function";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** What the reading of a parameter changes: row, column, then before and after in French, spaces made plain. */
async function changes(key: string, value: string, id: string, ...args: readonly Loose[]): Promise<unknown[][]> {
  const found = await alternatives(id, args.map(toArgument), { zerosAreZeros: true });
  const reading = found.find((one) => one.key === key && plain(one.reading.value.fr) === value);
  if (!reading) throw new Error(`${id} has no reading ${value} of ${key}`);
  return reading.changes.map(({ row, column, before, after }) => [row, column, plain(before.fr), plain(after.fr)]);
}

describe("other readings", () => {
  it("article 17 alone leaves exams and salaries out of the direct charges", async () => {
    const sheet = [
      ["nature", "quantité", "taux"],
      ["cours", 223, null],
      ["examen", 36, null],
      ["part salaire", null, 3600],
    ];
    const strict = await changes(
      "finance.directCharges",
      "Article 17 seulement",
      "COST",
      sheet,
      "assistant-gestion-2016",
    );
    expect(strict.filter(([, column]) => column === "Montant")).toEqual([
      [1, "Montant", "720,00 €", "0,00 €"],
      [2, "Montant", "3 600,00 €", "0,00 €"],
    ]);
  });

  it("a subsidy that recovers nothing", async () => {
    expect(
      await changes("finance.subsidy.recovery", "non", "SUBSIDY", 90150, 230300, 100000, "pays-aix-2016-2018"),
    ).toEqual([
      [1, "Montant", "-23 960,41 €", "0,00 €"],
      [1, "Nature", "À récupérer", "Solde"],
    ]);
  });

  it("contracts by month begun, or over 366 days", async () => {
    const contracts = [
      ["début", "fin", "npec", "niveau"],
      ["01/09/2025", "03/09/2026", 7300, 5],
    ];
    const over = (key: string, value: string) =>
      changes(key, value, "REVENUE", contracts, null, null, "apprentissage-2025");
    // 13 × 7300/12 = 7908.33; 368 × 7300/366 = 7339.89
    expect(await over("finance.revenue.dailyFrom", "aucun")).toEqual([
      [0, "Quantité retenue", "368", "13"],
      [0, "Unité", "jours", "mois"],
      [0, "Produit", "7 360,00 €", "7 908,33 €"],
    ]);
    expect(await over("finance.revenue.yearDays", "366 jours")).toEqual([[0, "Produit", "7 360,00 €", "7 339,89 €"]]);
  });
});
