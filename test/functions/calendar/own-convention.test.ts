/** A convention written from nothing in a sheet: its obligations need no release of the product. */
import { describe, expect, it } from "vitest";
import { serialOf } from "../../oracle/days";
import { callFunction } from "../call-function";

const OWN = [
  ["clé", "valeur", "remarque"],
  ["calendar.report.kind", "date fixe", "le rapport"],
  ["calendar.report.label", "Rapport d’activité", null],
  ["calendar.report.responsible", "Association", null],
  ["calendar.report.date", "01/07/N", null],
  ["calendar.report.strict", "OUI", null],
  ["calendar.internship.kind", "Dans le délai", null],
  ["calendar.internship.label", "Convention de stage signée", null],
  ["calendar.internship.event", "Début du stage", null],
  ["calendar.internship.delay", "10 jours ouvrés", null],
  ["calendar.board.kind", "frequency", null],
  ["calendar.board.label", "Bureau", null],
  ["calendar.board.period", "semestre", null],
  ["calendar.board.count", 3, null],
  ["calendar.board.year", "civile", null],
  ["calendar.archive.kind", "jusqu'à", null],
  ["calendar.archive.event", "fin de formation", null],
  ["calendar.archive.delay", "5 ans", null],
  ["calendar.event.trainingEnd", "fin 02/N+1", null],
  ["calendar.visit1.kind", "période", null],
  ["calendar.visit1.start", "01/10/N", null],
  ["calendar.visit1.end", "31/12/N", null],
  ["finance.billing.1.rate", "50 %", null],
  ["finance.billing.1.date", "15/12/N", null],
  ["finance.billing.balance.date", "15/09/N+1", null],
] as const;

describe("a convention written from nothing", () => {
  it("has its calendar, with the instalments of its billing and events of its own", async () => {
    const dates = [
      ["événement", "date", "libellé"],
      // Thu 29/04/2027: Fri 30, Mon 3, Tue 4, Wed 5, (Thu 6), Fri 7, Mon 10, Tue 11, Wed 12, Thu 13, Fri 14.
      ["début du stage :", "29/04/2027", "Ada"],
      ["DÉBUT DU STAGE", "01/02/2027", "Bo"],
    ];
    const [, ...rows] = await callFunction("CALENDAR", 2026, dates, OWN);
    const at = (row: number): string => `Votre table de règles, ligne ${row}`;
    expect(rows).toEqual([
      ["Bureau (3 au moins)", serialOf(1, 1, 2026), serialOf(30, 6, 2026), "", at(11)],
      ["Rapport d’activité", serialOf(30, 6, 2026), serialOf(30, 6, 2026), "Association", at(2)],
      ["Acompte 1", serialOf(15, 12, 2026), serialOf(15, 12, 2026), "", at(24)],
      ["Bureau (3 au moins)", serialOf(1, 7, 2026), serialOf(31, 12, 2026), "", at(11)],
      ["visit1", serialOf(1, 10, 2026), serialOf(31, 12, 2026), "", at(20)],
      // Mon 1 February: Tue 2 … Fri 5, Mon 8 … Fri 12, Mon 15.
      ["Convention de stage signée : Bo", serialOf(1, 2, 2027), serialOf(15, 2, 2027), "", at(7)],
      ["Convention de stage signée : Ada", serialOf(29, 4, 2027), serialOf(14, 5, 2027), "", at(7)],
      ["Solde", serialOf(15, 9, 2027), serialOf(15, 9, 2027), "", at(25)],
      ["archive", serialOf(28, 2, 2027), serialOf(28, 2, 2032), "", at(16)],
    ]);
  });

  it("has its deadlines, by id or by label", async () => {
    const names = [["report"], ["rapport d'activité"], ["convention de stage signée"]];
    const days = [["31/08/2027"], ["01/09/2027"], ["29/04/2027"]];
    expect(await callFunction("DEADLINE", names, days, OWN)).toEqual([
      [serialOf(30, 6, 2026)],
      [serialOf(30, 6, 2027)],
      [serialOf(14, 5, 2027)],
    ]);
  });

  it("has its visits", async () => {
    const table = [["visite 1"], ["30/09/2026"], ["01/10/2026"]];
    const [, ...rows] = await callFunction("VISITS", table, "31/12/2026", OWN);
    expect(rows).toEqual([
      [
        "À faire",
        "Visite 1",
        serialOf(1, 10, 2026),
        serialOf(31, 12, 2026),
        "visite 1 faite le 30/09/2026, hors de sa période",
      ],
      ["À jour", "", "", "", ""],
    ]);
  });

  it("over a text, changes what it names and says so; « aucun » leaves it to be set", async () => {
    const rules = [
      ["convention", "pays-aix-2016-2018"],
      ["calendar.subsidyRequest.date", "15/04/N"],
      ["calendar.subsidyPayment2.date", "aucun"],
    ];
    const [, ...rows] = await callFunction("CALENDAR", 2016, null, rules);
    const request = rows.find(([label]) => label === "Demande de subvention");
    expect(request?.slice(2)).toEqual([
      serialOf(14, 4, 2016),
      "AG Cnam",
      "Votre table de règles, ligne 2 (texte : art. 5)",
    ]);
    expect(rows.find(([label]) => label === "Versement de 30 % (à fixer)")?.slice(0, 3)).toEqual([
      "Versement de 30 % (à fixer)",
      "",
      "",
    ]);
  });

  it("says which row is missing, or wrong", async () => {
    const failures = [
      [["calendar.x.kind", "within"]],
      [["calendar.x.kind", "frequency"]],
      [
        ["calendar.x.kind", "window"],
        ["calendar.x.start", "01/02/N"],
        ["calendar.x.end", "01/01/N"],
      ],
    ];
    const messages: unknown[] = [];
    for (const rules of failures) {
      const [[cell] = []] = await callFunction("DEADLINE", "x", "01/10/2026", rules);
      messages.push(typeof cell === "object" ? cell.message : cell);
    }
    expect(messages).toEqual([
      expect.stringContaining("calendar.x.event"),
      expect.stringContaining("calendar.x.period"),
      expect.stringContaining("calendar.x.end"),
    ]);
  });
});
