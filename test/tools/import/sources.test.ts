import { describe, expect, it } from "vitest";
import { toNumber } from "../../../src/rules/exact/ratio";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { peopleOf } from "../../../src/tools/import/attempts";
import { importedMark, scaleAt } from "../../../src/tools/import/imported-mark";
import type { MarksList } from "../../../src/tools/reading/exports/marks-list";
import { learnersOf } from "../../../src/tools/import/learners";
import { dayOf } from "../../../src/rules/exact/day";
import { recogniseSource } from "../../../src/tools/import/recognise-source";
import * as files from "./files";

function listOf(text: string): MarksList {
  const recognised = recogniseSource(readSeparated(text));
  if (recognised.kind !== "marks") throw new Error(`recognised as ${JSON.stringify(recognised)}`);
  return recognised.list;
}

/** Each mark of the list as a number on 20, a code, or what it is. */
function marksOf(list: MarksList): (number | string)[][] {
  return list.rows.map((row) =>
    list.marks.map((column) => {
      const mark = importedMark(list, row, column);
      if (mark.kind === "mark") return toNumber(mark.value);
      return mark.kind === "code" ? mark.code : mark.kind;
    }),
  );
}

function namesOf(list: MarksList): string[] {
  return learnersOf(list.grid, list.who, list.rows).map(({ name }) => name);
}

function reasonsOf(list: MarksList): Record<string, string> {
  return Object.fromEntries(list.leftOutColumns.map(({ heading, reason }) => [heading, reason]));
}

describe("what holds no marks", () => {
  it.each<[string, string, string]>([
    ["nothing at all", "", "empty"],
    ["blank rows", ";;\n; ;\n", "empty"],
    ["a table of something else", "Ville;Code postal\nToulouse;31000\nAlbi;81000\n", "noMarks"],
  ])("is told as such: %s", (_, text, reason) => {
    expect(recogniseSource(readSeparated(text))).toEqual({ kind: "nothing", reason });
  });

  it("is told as such: blank rows of a sheet", () => {
    expect(recogniseSource([[null, ""], []])).toEqual({ kind: "nothing", reason: "empty" });
  });
});

describe("Moodle's grade book", () => {
  it("takes raw marks, works scales out of the percentages, and leaves the rest", () => {
    const list = listOf(files.moodleGradebook);
    expect(list.source).toBe("moodleGradebook");
    expect(list.marks.map(({ heading, total }) => [heading, total ?? false])).toEqual([
      ["Test : QCM 1", false],
      ["Devoir : Rapport", false],
      ["Total du cours", true],
    ]);
    expect(marksOf(list)).toEqual([
      // 7.50/10 is 15; 12/20; 78/100 is 15.6.
      [15, 12, 15.6],
      ["notEnrolled", 15.5, 11],
      // A dash is never a 0, and a 0 stays one.
      [0, "notEnrolled", "notEnrolled"],
    ]);
    expect(reasonsOf(list)).toEqual({
      Institution: "other",
      Département: "other",
      "Test : QCM 1 (Pourcentage)": "percentage",
      "Devoir : Rapport (Feedback)": "feedback",
      "Total du cours (Pourcentage)": "percentage",
      "Total du cours (Lettre)": "letter",
      Suspendu: "suspended",
      "Dernier téléchargement depuis ce cours": "timestamp",
    });
  });

  it("reads the same in English", () => {
    const list = listOf(files.moodleGradebookInEnglish);
    expect(list.source).toBe("moodleGradebook");
    expect(namesOf(list)).toEqual(["Martin Chloé", "Le Goff Anaïs"]);
    expect(list.marks.map(({ scale }) => scale.kind)).toEqual(["assumed"]);
    expect(marksOf(list)).toEqual([[17.5], ["notEnrolled"]]);
  });
});

describe("Moodle's quiz", () => {
  it("takes the grade on its scale, not the questions, not the average", () => {
    const list = listOf(files.moodleQuiz);
    expect(list.source).toBe("moodleQuiz");
    expect(list.marks).toHaveLength(1);
    expect(marksOf(list)).toEqual([[12], [16], [10], ["notEnrolled"]]);
    expect(list.leftOutRows).toEqual([{ row: 5, label: "Moyenne générale" }]);
    expect(reasonsOf(list)).toMatchObject({ "Q. 1 /5,00": "question", État: "state", "Temps utilisé": "timestamp" });
  });
});

describe("attempts at a quiz", () => {
  const attemptsAt = (...moments: readonly string[]): MarksList =>
    listOf(
      [
        'Nom,Prénom,"Adresse de courriel",État,"Commencé le",Terminé,"Temps utilisé","Note/10,00"',
        ...moments.map((moment, index) => `Dupuis,Camille,c@exemple.fr,Terminé,"${moment}",-,-,"${index + 1},00"`),
      ].join("\n"),
    );
  /** The attempts from first to last, by their place in the file. */
  const order = (...moments: readonly string[]): readonly number[] =>
    peopleOf(attemptsAt(...moments))[0]?.rows.map((row) => row) ?? [];

  it.each([
    ["1 February 2026 12:05 AM", "1 February 2026 1:05 AM"],
    ["1 February 2026 11:59 AM", "1 February 2026 12:00 PM"],
    ["1 February 2026 12:59 PM", "1 February 2026 1:00 PM"],
    ["1 February 2026 9:30 AM", "1 February 2026 9:30 PM"],
    ["31 janvier 2026 23:59", "1er février 2026 00:00"],
    ["2 mars 2026 09:30", "10 mars 2026 09:30"],
    ["31 décembre 2025 10:00", "1 janvier 2026 09:00"],
    ["15 juin 2026 10:00", "15 juillet 2026 10:00"],
    ["15 juillet 2026 10:00", "15 août 2026 10:00"],
    ["15 août 2026 10:00", "15 septembre 2026 10:00"],
    ["15 avril 2026 10:00", "15 mai 2026 10:00"],
    ["15 octobre 2026 10:00", "15 novembre 2026 10:00"],
    ["12 janvier 2026 09:30:05", "12 janvier 2026 09:30:06"],
    ["12 janvier 2026 09h29", "12 janvier 2026 09h30"],
  ])("%s comes before %s", (first, second) => {
    expect(order(first, second)).toEqual([1, 2]);
    expect(order(second, first)).toEqual([2, 1]);
  });

  it("stay in the order of the file when one of them says no moment", () => {
    expect(order("12 janvier 2026 10:00", "hier", "11 janvier 2026 10:00")).toEqual([1, 2, 3]);
    expect(order("12 janvier 2026 10:00", "11 brumaire 2026 10:00")).toEqual([1, 2]);
  });
});

describe("Moodle's assignment", () => {
  it("takes the scale of each row", () => {
    const list = listOf(files.moodleAssignment);
    expect(list.source).toBe("moodleAssignment");
    expect(marksOf(list)).toEqual([[16], ["blank"], ["outOfScale"]]);
    expect(reasonsOf(list)).toMatchObject({ "Feedback par commentaires": "feedback", "Note maximale": "scale" });
  });
});

describe("Apogée", () => {
  const list = listOf(files.apogee);
  it("reads the sections, and the scale beside each mark", () => {
    expect(list.source).toBe("apogee");
    expect(list.marks.map(({ heading, unit, session }) => [heading, unit, session])).toEqual([
      ["USSA24 - Environnement législatif", "USSA24", 1],
      ["USSA25 - Gestion d'équipe", "USSA25", 2],
    ]);
    expect(marksOf(list)).toEqual([
      [14.5, 12],
      ["ABI", "blank"],
      [9, "refused"],
    ]);
    expect(namesOf(list)).toEqual(["DUPUIS CAMILLE", "LE GOFF ANAÏS", "MARTIN CHLOÉ"]);
  });

  it("keeps the file's legend of its codes, and leaves results out", () => {
    expect(list.legend?.get("DEF")).toBe("Défaillant");
    expect(list.leftOutColumns.map(({ reason }) => reason)).toEqual(["scale", "result", "scale", "birthDate"]);
    expect(scaleAt(list, list.rows[0] ?? -1, list.marks[1]!)).toMatchObject({ n: 40n });
  });
});

describe("ScoDoc", () => {
  it("takes units, resources and means; ~ is not enrolled, ATT waits", () => {
    const list = listOf(files.scodoc);
    expect(list.source).toBe("scodoc");
    expect(list.marks.map(({ heading }) => heading)).toEqual(["Moy", "UE1.1", "R1.01", "SAÉ 1.01"]);
    expect(marksOf(list)).toEqual([
      [13.25, 12.5, "ABS", 14],
      ["refused", "notEnrolled", 11, "EXC"],
      [8.75, 9, 7.5, "waiting"],
    ]);
    expect(list.leftOutRows.map(({ label }) => label)).toEqual(["Coef.", "Min."]);
    expect(learnersOf(list.grid, list.who, list.rows)[0]?.number).toBe("11681234");
  });
});

describe("Pégase", () => {
  it("takes the notes of each object and session", () => {
    const list = listOf(files.pegase);
    expect(list.source).toBe("pegase");
    expect(list.marks.map(({ unit, session, heading }) => [unit, session, heading])).toEqual([
      ["USSA24", 1, "USSA24 - Environnement législatif · Session 1 · Note"],
      ["USSA24", 2, "USSA24 - Environnement législatif · Session 2 · Note"],
      ["USSA25", 1, "USSA25 - Gestion d’équipe · Session 1 · Note sur 20"],
    ]);
    expect(marksOf(list)).toEqual([
      [8.5, 12, 15],
      ["ABI", "ABJ", "blank"],
    ]);
    expect(namesOf(list)).toEqual(["DUPUIS Camille", "LE GOFF Anaïs"]);
  });
});

describe("any table", () => {
  it("takes the scale of the headings and of a row of scales", () => {
    const list = listOf(files.anyTable);
    expect(list.source).toBe("table");
    expect(marksOf(list)).toEqual([
      [12.5, 16],
      ["ABJ", 10],
      [9, "notEnrolled"],
    ]);
    expect(list.leftOutRows.map(({ label }) => label)).toEqual(["Moyenne"]);
  });

  it("says that a grid is no list of marks", () => {
    expect(recogniseSource(readSeparated(files.budget))).toEqual({ kind: "nothing", reason: "noMarks" });
    expect(recogniseSource(readSeparated("Bonjour,\nvoici la liste.\n"))).toEqual({
      kind: "nothing",
      reason: "noMarks",
    });
    expect(recogniseSource(readSeparated("\n\n"))).toEqual({ kind: "nothing", reason: "empty" });
    expect(recogniseSource(readSeparated(files.moodleQuiz.split("\n")[0] ?? ""))).toEqual({
      kind: "nothing",
      reason: "nobody",
    });
  });
});

describe("any table of people", () => {
  const list = listOf(
    [
      "Nom;Prénom;Note sur 40;;Ville;Moyenne;Remarque;Né le",
      "Dupuis;Camille;30;12,5;Albi;13,5;vu;01/02/2003",
      "Martin;Chloé;20;13;Toulouse;11;;02/03/2004",
      "Le Goff;Anaïs;38;9,5;Muret;16;;03/04/2003",
      "Roux;Paul;12;9;Albi;9;;04/05/2004",
    ].join("\n"),
  );

  it("has for marks the columns that say they are, on the scale of their headings", () => {
    expect(list.source).toBe("table");
    expect(list.marks.map(({ heading, total }) => [heading, total ?? false])).toEqual([
      ["Note sur 40", false],
      ["Moyenne", true],
    ]);
    expect(marksOf(list)).toEqual([
      [15, 13.5],
      [10, 11],
      [19, 16],
      [6, 9],
    ]);
  });

  it("leaves the others, figures without a heading too, and says why", () => {
    expect(list.leftOutColumns.map(({ column, reason }) => [column, reason])).toEqual([
      [3, "other"],
      [4, "other"],
      [6, "feedback"],
      [7, "other"],
    ]);
  });
});

describe("the NPEC reference list", () => {
  it("takes each certification's amount by branch, and counts what it leaves", () => {
    const recognised = recogniseSource(readSeparated(files.npec));
    expect(recognised).toMatchObject({
      kind: "npec",
      list: {
        leftOut: 1,
        rows: [
          { rncp: "RNCP35585", cpneCode: "2", cpne: "CPNE de l’animation", amount: 7500, certifier: "CNAM" },
          { rncp: "RNCP35585", cpneCode: "14", amount: null },
        ],
      },
    });
  });

  it("keeps the day from which each amount applies, where it says one", () => {
    const days = (text: string) => {
      const recognised = recogniseSource(readSeparated(text));
      return recognised.kind === "npec" ? recognised.list.rows.map(({ since }) => since) : [];
    };
    const day = dayOf({ year: 2026, month: 9, day: 1 });
    expect(days(files.npec)).toEqual([day, day]);
    expect(days(files.npec.replaceAll("01/09/2026", "à venir"))).toEqual([null, null]);
    expect(days(files.npec.replace("Date d'applicabilité", "Remarques"))).toEqual([null, null]);
  });
});
