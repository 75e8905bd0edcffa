/** Hours that a spreadsheet holds as durations, in days: 223:00 is 9.291666…, 222:00 is 9.25. */
import { describe, expect, it } from "vitest";
import { callFunction, type Loose } from "./call-function";

const shown = (cell: unknown): unknown => (typeof cell === "object" ? (cell as { message: string }).message : cell);
const DAY = 24;

async function rowsOf(id: string, ...args: Loose[]): Promise<unknown[][]> {
  return (await callFunction(id, ...args)).slice(1).map((row) => row.map(shown));
}

describe("COST", () => {
  const costs = (...lines: [string, number | string][]): Promise<unknown[][]> =>
    rowsOf("COST", [["nature", "quantité"], ...lines], "assistant-gestion-2016");

  it("refuses a duration, and what a column of durations holds beside it", async () => {
    const [first, second, third] = await costs(["cours", 223 / DAY], ["salle", 222 / DAY], ["examen", 240 / DAY]);
    expect(first![2]).toMatch(/est une durée \(un nombre de jours\), soit 223 heures/);
    expect(second![2]).toMatch(/est sans doute une durée .*soit 222 heures. Tapez 222, ou « 9,25 h »/);
    expect(third![2]).toMatch(/10 est sans doute une durée .*soit 240 heures/);
  });

  it("leaves alone hours, learners, and numbers that no duration makes", async () => {
    const lines = await costs(["cours", 223 / DAY], ["tutorat", 8], ["salle", 223], ["cours", "9,25 h"]);
    expect(lines.slice(1).map(([quantity]) => quantity)).toEqual([40, 223, 9.25]);
    expect((await costs(["cours", 7.25], ["salle", 0.25])).map(([quantity]) => quantity)).toEqual([7.25, 0.25]);
  });

  it("reads a duration kept as text", async () => {
    expect((await costs(["cours", "223:30"]))[0]![0]).toBe(223.5);
  });
});

describe("ATTENDANCE", () => {
  const sessions = (...lines: [number | string, number | string | null][]): Promise<unknown[][]> => {
    const rows = lines.map(([planned, justified]) => ["Ada", planned, justified, null]);
    const table = [["apprenant", "heures prévues", "absences justifiées", "absences injustifiées"], ...rows];
    return rowsOf("ATTENDANCE", table, "ingenieur-apprentissage-2020");
  };

  it("refuses durations, in hours planned and in hours of absence", async () => {
    expect((await sessions([3.5 / DAY, 0]))[0]![1]).toMatch(/colonne 2 : .*est une durée .*soit 3,5 heures/);
    expect((await sessions([7, 3.5 / DAY]))[0]![1]).toMatch(/colonne 3 : .*est une durée/);
  });

  it("no session lasts an hour: they are durations, even those of two decimals", async () => {
    expect((await sessions([0.25, 0], [0.5, 0]))[0]![1]).toMatch(/0,25 est sans doute une durée .*soit 6 heures/);
  });

  it("takes short sessions beside others, lateness, and hours said to be hours", async () => {
    expect((await sessions([0.5, 0], [1, 0]))[0]!.slice(1, 3)).toEqual([1.5, 1.5]);
    expect((await sessions([7, 0.25]))[0]!.slice(1, 4)).toEqual([7, 6.75, 0.25]);
    expect((await sessions(["0,25 h", 0]))[0]![1]).toBe(0.25);
  });
});

describe("a contract paid by the hour", () => {
  const contract = async (hours: number | string): Promise<unknown> => {
    const table = [
      ["début", "fin", "heures", "taux"],
      ["01/09/2025", "31/08/2026", hours, 10],
    ];
    return (await rowsOf("REVENUE", table, null, null, "apprentissage-2025"))[0]![0];
  };

  it.each([
    [223 / DAY, /est une durée .*soit 223 heures/],
    [222 / DAY, /9,25 est sans doute une durée .*soit 222 heures/],
    [52.05, /52,05 est sans doute une durée/],
  ])("%d hours in a year: refused", async (hours, message) => {
    expect(await contract(hours)).toMatch(message);
  });

  it.each([
    [52.25, 52.25],
    [446.5, 446.5],
    [30, 30],
    ["9,25 h", 9.25],
    ["222:00", 222],
  ])("%s hours in a year: taken", async (hours, counted) => {
    expect(await contract(hours)).toBe(counted);
  });
});
