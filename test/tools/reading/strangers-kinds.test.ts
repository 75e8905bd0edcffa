/** Kinds of sheets that a generator of strangers' sheets brought to light, the smallest of each. */
import { describe, expect, it } from "vitest";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import type { CellValue } from "../../../src/workbook/model";
import { sheetOfKnown, type KnownSheet } from "./known-sheets";
import { summaries } from "./summary";

function read(rows: readonly (readonly CellValue[])[], merges?: KnownSheet["merges"]): readonly string[] {
  return summaries(readSheet(sheetOfKnown({ id: "", rows, ...(merges && { merges }) })));
}

const PEOPLE = [
  ["VASSEUR", "Maël"],
  ["BRENIER", "Ysé"],
  ["TILLOY", "Noor"],
  ["OSMONT", "Tess"],
  ["QUEMAR", "Ilan"],
  ["LAURIOL", "Jade"],
] as const;

function people(...marks: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return PEOPLE.map(([last, first], at) => [last, first, ...marks.map((column) => column[at] ?? null)]);
}

const A = [12, 8.5, 14, 9, 15, 11];
const B = [10, 13, 7.5, 12, 9, 16];
const C = [14, 15, 8, 9.5, 12, 13];
const D = [16, 14, 15, 13, 17, 12];

describe("titles shared by headings of one row", () => {
  it.each([
    ["Psychologie IE1", "Psychologie Examen", "Droit du travail IE1", "Droit du travail Examen"],
    ["Psychologie_IE1", "Psychologie_Examen", "Droit du travail_IE1", "Droit du travail_Examen"],
    ["IE1 - Psychologie/20", "Examen - Psychologie/20", "IE1 - Droit du travail/20", "Examen - Droit du travail/20"],
  ])("are units, as bands would be: %s", (...headings) => {
    const [, , ...units] = read([["Nom", "Prénom", ...headings], ...people(A, B, C, D)]);
    expect(units).toEqual(["Psychologie: CD convention", "Droit du travail: EF convention"]);
  });

  it("hold the second session of a unit headed by its title alone", () => {
    const resit = [null, 11, null, 10, null, null];
    const headings = ["Gestion (UE1)", "Gestion (UE1)_Rattrapage", "Droit (UE2)", "Droit (UE2)_Session 2"];
    const lines = read([["Nom", "Prénom", ...headings], ...people(A, resit, B, resit)]);
    expect(lines.slice(2, 4)).toEqual(["UE1: C/D single", "UE2: E/F single"]);
  });

  it("are not « Gestion » of « Gestion de projet », nor what Moodle writes after each heading", () => {
    const lines = read([["Nom", "Prénom", "Gestion", "Gestion de projet", "Anglais"], ...people(A, B, C)]);
    expect(lines.slice(2, 5)).toEqual(["Gestion: C single", "Gestion de projet: D single", "Anglais: E single"]);
  });
});

describe("weights said in headings", () => {
  it("as a percentage are no scale", () => {
    const [, columns, unit] = read([["Nom", "Prénom", "CC 40%", "Examen 60%"], ...people(A, B)]);
    expect(columns).toContain("C mark continuous /20 | D mark exam /20");
    expect(unit).toBe("-: CD 40:60");
  });

  it("leave the heading of a mark under a band", () => {
    const rows = [
      [null, null, "Gestion", null],
      ["Nom", "Prénom", "Contrôle n°1 (coef 1)", "Contrôle n°2 (coef 2)"],
      ...people(A, B),
    ];
    expect(read(rows, [[0, 2, 1, 2]])[2]).toBe("Gestion: CD 1:2");
  });

  it("in columns of each band are the band’s own", () => {
    const weight = (figure: number): readonly number[] => PEOPLE.map(() => figure);
    const rows = [
      [null, null, "Gestion", null, null, null, "Droit", null, null, null],
      ["Nom", "Prénom", "CC", "Coef CC", "Examen", "Coef examen", "CC", "Coef CC", "Examen", "Coef examen"],
      ...people(A, weight(0.3), B, weight(0.7), C, weight(0.4), D, weight(0.6)),
    ];
    const merges = [
      [0, 2, 1, 4],
      [0, 6, 1, 4],
    ] as const;
    expect(read(rows, merges).slice(2, 4)).toEqual(["Gestion: CE 0.3:0.7", "Droit: GI 0.4:0.6"]);
  });
});

describe("means that were typed", () => {
  const mean = A.map((mark, at) => Number((0.3 * mark + 0.7 * (B[at] ?? 0)).toFixed(2)));

  it("say the weights of their marks, which go before a convention’s", () => {
    const lines = read([["Nom", "Prénom", "CC", "Examen", "Note UE"], ...people(A, B, mean)]);
    expect(lines[2]).toBe("-: CD 0.3:0.7");
    expect(lines.filter((line) => line.startsWith("asks"))).toEqual([]);
  });

  it("say nothing when one row is another sum", () => {
    const askew = mean.map((figure, at) => (at === 2 ? figure + 1 : figure));
    expect(read([["Nom", "Prénom", "CC", "Examen", "Note UE"], ...people(A, B, askew)])[2]).not.toContain("0.3");
  });
});

describe("rows and columns of scales", () => {
  it.each(["Points", "Note maximale", "Note max", "Barème de notation", "    Points Possible"])(
    "« %s » under the headings is nobody’s row",
    (label) => {
      const [table, columns] = read([["Nom", "Prénom", "QCM", "Oral"], [label, null, 10, 40], ...people([8, 6, 9, 7, 5, 10], [24, 18, 28, 22, 16, 32])]); // prettier-ignore
      expect(table).toContain("6 people");
      expect(columns).toContain("C mark continuous /10 | D mark oral /40");
    },
  );

  it("make marks of figures under a title that nothing knows", () => {
    const rows = [
      ["Nom", "Prénom", "3BIOL10", "3BIOL41"],
      ["Sur", null, 40, 40],
      ...people([26.5, 10, 22, 36, 31, 12], [23, 5, 22, 34, 30, 11]),
    ];
    expect(read(rows)[1]).toContain("C mark 3BIOL10 /40");
  });

  it("are read from « 65 sur 100 »", () => {
    const lines = read([["Nom", "Prénom", "CC"], ...people(A.map((mark) => `${mark * 5} sur 100`.replace(".", ",")))]);
    expect(lines[1]).toContain("C mark continuous /cells");
  });
});

describe("what is no mark", () => {
  it("hours of teaching beside a rate", () => {
    const [table] = read([
      ["Formateur", "Module", "H CM", "H TD", "Taux horaire"],
      ["COLLIN Anne", "Statistiques", 4, 9, 62.09],
      ["IDRISSI Samira", "Réseaux", 7, 13, 62.09],
      ["TRAN Minh", "Communication", 5, 9, 41.41],
    ]);
    expect(table).toContain("peopleWithoutMarks");
  });

  it("the mean of the class", () => {
    const rows = [["Nom", "Prénom", "Note", "Moyenne de la classe"], ...people(A, PEOPLE.map(() => 11.2))]; // prettier-ignore
    expect(read(rows)[1]).toContain("D other");
  });

  it("the number of a row, though it is headed « ID »", () => {
    const rows = [
      ["ID", "Nom Prénom", "Matière", "Note"],
      ...["Gestion", "Droit"].flatMap((unit, half) =>
        PEOPLE.slice(0, 3).map(([last, first], at) => [half * 3 + at + 1, `${last} ${first}`, unit, A[at] ?? null]),
      ),
    ];
    expect(read(rows)[1]).toContain("A lineNumber");
  });

  it("« ID » is a learner's own, though many share a last name", () => {
    const cousins = PEOPLE.map(([, first], at) => [21_377_737 + at * 137, at < 4 ? "VASSEUR" : "TILLOY", first]);
    const rows = [["ID", "Nom", "Prénom", "Note"], ...cousins.map((row, at) => [...row, A[at] ?? null])];
    expect(read(rows)[1]).toContain("A learnerNumber");
  });
});

describe("bands", () => {
  it("« Bloc 1 » over titles groups units", () => {
    const rows = [
      [null, null, "Bloc 1", null, null, null],
      [null, null, "Espagnol", null, "Physique", null],
      ["Nom", "Prénom", "CC", "Examen", "CC", "Examen"],
      ...people(A, B, C, D),
    ];
    const merges = [
      [0, 2, 1, 4],
      [1, 2, 1, 2],
      [1, 4, 1, 2],
    ] as const;
    expect(read(rows, merges).slice(2, 4)).toEqual(["Espagnol: CD convention", "Physique: EF convention"]);
  });

  it("« Mémoire » beside titles is a unit as they are", () => {
    const rows = [[null, null, "Mécanique", "Mémoire"], ["Nom", "Prénom", "Moy.", "Moy."], ...people(A, B)];
    expect(read(rows).filter((line) => /single/.test(line))).toEqual(["Mécanique: C single", "Mémoire: D single"]);
  });
});

it("a second table of people begins where they are headed again, without a blank row", () => {
  const heads = ["Nom", "Prénom", "Thermodynamique", "Électronique", "Matériaux", "Espagnol", "Histoire"];
  const lines = read([heads, ...people(A, B, C, D, A), heads, ...people(B, C, D, A, B)]);
  expect(lines.filter((line) => line.includes("6 people"))).toHaveLength(2);
});

describe("a scale that little says", () => {
  const bands = [
    [null, null, "Gestion", null, "Droit", null],
    ["Nom", "Prénom", "CC", "Écrit", "CC", "Écrit"],
  ];
  const merges = [
    [0, 2, 1, 2],
    [0, 4, 1, 2],
  ] as const;

  it("is asked where the same exam of another unit goes above 20", () => {
    const lines = read([...bands, ...people(A, [31, 22, 18, 35, 9, 27], B, [16, 19, 12, 14, 17, 11])], merges);
    expect(lines).toEqual(expect.arrayContaining(["asks scale D", "asks scale F"]));
  });

  it("is asked where one cell alone states another", () => {
    const rows = [...bands, ...people(["8/10", 5, 6, 7, 4, 9], B, C, D)];
    expect(read(rows, merges)).toContain("asks scale C");
  });

  it("is asked of a second session whose first is on 40 in each cell", () => {
    const on40 = ["24/40", "30/40", "22/40", "18/40", "35/40", "28/40"];
    const rows = [["Nom", "Prénom", "Session 1", "Rattrapage"], ...people(on40, [null, null, 17, 12, null, null])];
    expect(read(rows)).toContain("asks scale D");
  });

  it.each([
    ["Session 1", "Rattrapage"],
    ["Projet", "Projet - Note rattrapage"],
    ["Gestion - 1re session", "Gestion - 2e session"],
  ])("is asked of « %s » and of « %s », where one cell alone says 40", (first, second) => {
    const marks = [21, 16, "28 sur 40", 37, 27, 30];
    const rows = [["Nom", "Prénom", first, second], ...people(marks, [null, 19, null, null, null, null])];
    expect(read(rows)).toContain("asks scale CD");
  });

  it("stands in the heading of figures that nothing else names", () => {
    const high = [31, 22, 18, 35, 9, 27];
    const lines = read([["Nom", "Prénom", "Paie (0-40)", "Histoire (0-40)"], ...people(high, high)]);
    expect(lines[1]).toContain("mark Paie /40");
  });
});

describe("weights that the sheet has in its own way", () => {
  it("are not the convention’s, under a mean that nothing explains", () => {
    const lines = read([["Nom", "Prénom", "CC", "Examen", "Moyenne"], ...people(A, B, [3, 19, 2, 18, 4, 17])]);
    expect(lines).toEqual(expect.arrayContaining(["-: CD unsaid", "asks weights CD"]));
  });

  it("are a platform’s, that its course does not say", () => {
    const headings = [
      "Prénom",
      "Nom de famille",
      "Adresse de courriel",
      "Devoir : QCM 1 (Réel)",
      "Test : Examen final (Réel)",
    ];
    const rows = PEOPLE.map(([last, first], at) => [first, last, `${first}@cfa.fr`, A[at] ?? 0, B[at] ?? 0]);
    expect(read([headings, ...rows])).toContain("asks weights DE");
  });
});

describe("headings joined to the title of their unit", () => {
  it.each([
    ["Moyenne_Histoire", "Moyenne_Physique", "Moyenne_Gestion"],
    ["Moyenne : Histoire", "Moyenne : Physique", "Moyenne : Gestion"],
    ["Histoire Moy.", "Physique Moy.", "Gestion Moy."],
  ])("are the marks of three units: %s", (...headings) => {
    const lines = read([["Nom", "Prénom", ...headings], ...people(A, B, C)]);
    expect(lines.slice(2, 5)).toEqual(["Histoire: C single", "Physique: D single", "Gestion: E single"]);
  });

  it("hold the code of the unit after what it is", () => {
    const headings = ["Éval. 1 : R1.01", "Éval. 2 : R1.01", "Éval. 1 : R1.02", "Éval. 2 : R1.02"];
    const lines = read([["Nom", "Prénom", ...headings], ...people(A, B, C, D)]);
    expect(lines.slice(2, 4)).toEqual(["R1.01: CD unsaid", "R1.02: EF unsaid"]);
  });

  it("are not « terminal » of « Examen terminal »", () => {
    const headings = ["CC", "Coef CC", "Examen terminal", "Coef Examen terminal"];
    const weight = (figure: number): readonly number[] => PEOPLE.map(() => figure);
    const [, , unit] = read([["Nom", "Prénom", ...headings], ...people(A, weight(1), B, weight(2))]);
    expect(unit).toBe("-: CE 1:2");
  });

  it("are a grade on 20 as « Total /20 »", () => {
    const total = A.map((mark, at) => 0.5 * mark + 0.5 * (B[at] ?? 0));
    const [, columns] = read([["Nom", "Prénom", "CC", "Examen", "Total /20"], ...people(A, B, total)]);
    expect(columns).toContain("E mark grade /20");
  });
});

describe("bands", () => {
  it.each([
    ["right above", []],
    ["over a blank row", [[]]],
  ])("name one unit over its mark and its scale: %s", (_, gap) => {
    const scale = PEOPLE.map(() => 40);
    const rows = [
      [null, null, "GST201", null],
      ...gap,
      ["Nom", "Prénom", "Note", "Barème"],
      ...people([23, 25, 21, 12, 30, 19], scale),
    ];
    expect(read(rows, [[0, 2, 1, 2]])).toContain("GST201: C single");
  });

  it("name units whose only mark is a mean", () => {
    const rows = [[null, null, "Mécanique", "Sociologie"], ["Nom", "Prénom", "Moy.", "Moy."], ...people(A, B)];
    expect(read(rows).slice(2, 4)).toEqual(["Mécanique: C single", "Sociologie: D single"]);
  });
});

describe("what is nobody’s", () => {
  const list = [
    ["Nom et prénom", "CC", "Examen"],
    ...PEOPLE.map(([last, first], at) => [`${last} ${first}`, A[at] ?? 0, B[at] ?? 0]),
  ];

  it.each([
    ["the title of the table below", [[], ["Groupe 2"], ["Nom", "Prénom", "CC"], ...people(C)]],
    ["its coefficients", [[], ["Groupe 2"], [null, "Coef", 1], ["Nom", "Prénom", "CC"], ...people(C)]],
    ["a closing note", [[], ["Document de travail, ne pas diffuser"]]],
    ["a note under the means", [["Moyenne", 11.6, 11.25], [], ["Document interne"]]],
  ])("%s", (_, below) => {
    expect(read([...list, ...below])[0]).toContain(", 6 people");
  });

  it("« Nom » over a quote", () => {
    const rows = [
      ["Nom", "Quantité", "Prix unitaire", "Montant"],
      ["Écran", 5, 140, 700],
      ["Table pliante", 1, 210, 210],
      ["Chaise", 4, 30, 120],
    ];
    expect(read(rows)[0]).toContain("notMarks");
  });

  it("the number of each row, where people stand on several", () => {
    const rows = PEOPLE.flatMap(([last, first], at) => [
      [3 + at * 7, `${last} ${first}`, "UE1", A[at] ?? 0],
      [41 + at * 2, `${last} ${first}`, "UE2", B[at] ?? 0],
    ]);
    expect(read([["Id", "Nom complet", "UE", "Note"], ...rows])[1]).toContain("A lineNumber");
  });

  it("rows that say « présent » head no table", () => {
    const rows = PEOPLE.map(([last, first], at) => [
      last,
      first,
      ...Array.from({ length: 5 }, (_, day) => ((at + day) % 3 === 0 ? "absent" : "présent")),
    ]);
    const lines = read([["Nom", "Prénom", 1, 2, 3, 4, 5], ...rows]);
    expect(lines[0]).toBe("A1:G7 attendance, 6 people");
  });

  it("days of work are no criteria", () => {
    const rows = [
      ["Tâche", "Ingénieur", "Technicien", "Total jours"],
      ["Cadrage", 5, 3, 8],
      ["Bilan", 4, 6, 10],
      ["Suivi", 3, 8, 11],
    ];
    expect(read(rows).join()).not.toContain("criterion");
  });
});

describe("titles of what is taught", () => {
  it("are units without a question, whatever code stands beside", () => {
    const lines = read([["Nom", "Prénom", "Anglais", "Droit du travail", "Comptabilité (GST201)"], ...people(A, B, C)]);
    expect(lines.slice(2)).toEqual(["Anglais: C single", "Droit du travail: D single", "GST201: E single"]);
  });

  it("are marks where the words head money elsewhere", () => {
    const lines = read([["Nom", "Prénom", "Anglais", "Ressources humaines"], ...people(A, B)]);
    expect(lines[3]).toBe("Ressources humaines: D single");
  });

  it.each(["Qualité du support", "Gestion du temps", "Communication orale", "Rôtisserie"])(
    "are not « %s », which is asked about",
    (heading) => {
      expect(read([["Nom", "Prénom", "Anglais", heading], ...people(A, B)])).toContain("asks units D");
    },
  );

  it("are asked about as points out of little", () => {
    const rows = [["Nom", "Prénom", "Anglais /5", "Histoire /5"], ...people([3, 4, 5, 2, 1, 4], [5, 4, 3, 2, 1, 5])];
    expect(read(rows)).toContain("asks units CD");
  });
});

describe("days as headings", () => {
  it("over 0 and 1 are presence", () => {
    const rows = PEOPLE.map(([last, first], at) => [last, first, 1, at % 2, 1, (at + 1) % 2]);
    expect(read([["Nom", "Prénom", "02/03", "09/03", "16/03", "23/03"], ...rows])[0]).toBe(
      "A1:F7 attendance, 6 people",
    );
  });
});

describe("words over columns", () => {
  it("that are names make learners of them, in whatever letters, « Inès » included", () => {
    const units = ["Anglais", "Droit", "Comptabilité", "Informatique"];
    for (const names of [
      ["IMBERT Inès", "N'DIAYE Paul", "DA SILVA Solène"],
      ["Mercier Anna", "Lefevre Inès", "Roux Hugo"],
    ]) {
      const rows = units.map((unit, at) => [unit, A[at] ?? 0, B[at] ?? 0, C[at] ?? 0]);
      expect(read([["Matière", ...names], ...rows])[0]).toBe("A1:D5 unitPerRow");
    }
  });

  it("two rows over single columns are bands, beside who the rows are about", () => {
    const rows = [
      ["Nom", "Prénom", "Semestre 5", null],
      [null, null, "Développement durable", "Espagnol"],
      [null, null, "Moyenne", "Note /20"],
      ...people(A, B),
    ];
    const merges = [[0, 0, 3, 1], [0, 1, 3, 1], [0, 2, 1, 2]] as const; // prettier-ignore
    expect(read(rows, merges)).toContain("Espagnol: D single");
    expect(read(rows, merges)[1]).toContain("A lastName | B firstName");
  });

  it("« Sur » beside a mark is what it is out of", () => {
    const scale = PEOPLE.map(() => 40);
    expect(read([["Nom", "Prénom", "Note", "Sur"], ...people(A, scale)])[1]).toContain("C mark /40 | D scale");
  });

  it("« Score (%) » alone is a mark out of 100, beside another mark the same again", () => {
    const score = [55, 72, 64, 90, 38, 81];
    expect(read([["Nom", "Prénom", "Score (%)"], ...people(score)])[1]).toContain("C mark /100");
    expect(read([["Nom", "Prénom", "Note", "Note (%)"], ...people(A, score)])[2]).toBe("-: C single");
  });

  it("« Fin de stage » over days is no mark", () => {
    const rows = PEOPLE.map(([last, first]) => [last, first, "30/06/2026"]);
    expect(read([["Nom", "Prénom", "Fin de stage"], ...rows])[0]).toContain("peopleWithoutMarks");
  });

  it("« Psychologie_Note finale » names its unit", () => {
    const lines = read([["Nom", "Prénom", "Psychologie_Note finale", "Droit_CC", "Droit_Examen"], ...people(A, B, C)]);
    expect(lines[2]).toBe("Psychologie: C single");
  });
});

describe("marks", () => {
  it("with a star on each stay marks, each flagged, and their scale is asked", () => {
    const starred = A.map((mark) => `${mark}*`);
    const lines = read([["Nom", "Prénom", "Oral", "Écrit"], ...people(starred, B)]);
    expect(lines[1]).toContain("C mark oral");
    expect(lines).toContain("odd C2 C3 C4 C5 C6 C7");
    expect(lines.some((line) => line.startsWith("asks"))).toBe(true);
  });

  it("of two sessions with the best of them need no question", () => {
    const rows = PEOPLE.map(([last, first], at) => [
      last,
      first,
      A[at] ?? 0,
      B[at] ?? 0,
      `=MAX(C${at + 2},D${at + 2})§12`,
    ]);
    const lines = read([["Nom", "Prénom", "Session 1", "Session 2", "Note retenue"], ...rows]);
    expect(lines.filter((line) => line.startsWith("asks"))).toEqual([]);
  });

  it("of a learner after a blank row head nothing", () => {
    const rows = PEOPLE.map(([last, first], at) => [last, first, "G1", A[at] ?? 0, B[at] ?? 0]);
    const late = ["DIALLO", "François", "G1", "exempté", "à revoir"];
    const others = [["URVOY", "Xénia", "G1", 12, 9], ["ROCHE", "Zoé", "G1", 8, 11]]; // prettier-ignore
    const lines = read([["Nom", "Prénom", "TD", "CC", "Examen"], ...rows, [], late, ...others]);
    expect(lines[0]).toBe("A1:E11 learnerPerRow, 9 people");
  });

  it.each([
    ["DA SILVA", "Gabin", "gabin@ecole.fr", "à revoir", "à revoir"],
    ["DA SILVA", "Gabin", null, "abs inj.", "ABI"],
    ["DA SILVA", "Gabin", "g.dasilva@ecole.fr", "EXE", "NE"],
  ])("of a learner after a blank row are theirs: %s", (...late) => {
    const rows = PEOPLE.map(([last, first], at) => [last, first, `${first}@ecole.fr`, A[at] ?? 0, B[at] ?? 0]);
    const lines = read([["Nom", "Prénom", "E-mail", "Rapport", "Soutenance"], ...rows, [], late, ...rows.slice(0, 2)]);
    expect(lines[0]).toMatch(/A1:E11 learnerPerRow.* 9 people/);
  });
});

describe("tables side by side", () => {
  it("are read apart where headings of one stand beside rows of the other", () => {
    const rows = [
      ["Nom", "Prénom", "Rapport", "Soutenance", null, "Coef", null, 1, 2],
      ["Coefs", null, 2, 1, null, "Nom", "Prénom", "TP", "DS"],
      ...PEOPLE.map(([last, first], at) => [
        last,
        first,
        A[at] ?? 0,
        B[at] ?? 0,
        null,
        first,
        last,
        C[at] ?? 0,
        D[at] ?? 0,
      ]),
    ];
    const lines = read(rows).filter((line) => line.includes("people"));
    expect(lines).toHaveLength(2);
  });

  it("« n° » first, or a name in full beside a name in parts, begin another", () => {
    const rows = [
      ["Nom et prénom", "CC", null, "NOM", "Prénom", "CC"],
      ...PEOPLE.map(([last, first], at) => [`${last} ${first}`, A[at] ?? 0, null, first, last, B[at] ?? 0]),
    ];
    expect(read(rows).filter((line) => line.includes("6 people"))).toHaveLength(2);
    const turned = rows.map((row) => [...row.slice(3), null, ...row.slice(0, 2)]);
    expect(read(turned).filter((line) => line.includes("6 people"))).toHaveLength(2);
  });
});

describe("units named after works", () => {
  const asks = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.startsWith("asks"));
  const unitsOf = (...headings: readonly string[]): readonly string[] =>
    read([["Nom", "Prénom", ...headings], ...people(...[A, B, C, D, A, B].slice(0, headings.length))]);

  it.each([
    ["Gestion CC", "Gestion Examen", "Projet Rapport", "Projet Soutenance"],
    ["Gestion_CC", "Gestion_Examen", "Projet_Rapport", "Projet_Soutenance"],
    ["Droit - CC1", "Droit - CC2", "Mémoire - Écrit", "Mémoire - Soutenance"],
    ["CC Physique", "Examen Physique", "DS1 Rapport de stage", "DS2 Rapport de stage"],
    ["CC_Économie", "Examen_Économie", "Partiel_Projet tutoré", "Examen terminal_Projet tutoré"],
  ])("have their marks where others are told by shared titles: %s", (...headings) => {
    const [, , ...lines] = unitsOf(...headings);
    expect(lines.slice(0, 2).map((line) => line.split(": ")[1]?.slice(0, 2))).toEqual(["CD", "EF"]);
  });

  it("are cut at their sign: the second session is of the same unit", () => {
    const resit = [null, 11, null, 10, null, null];
    const headings = ["Résultat chiffré_Droit", "Rattrapage_Droit", "Résultat chiffré_Anglais", "2e session_Anglais"];
    const lines = read([["Nom", "Prénom", ...headings], ...people(A, resit, B, resit)]);
    expect(lines.slice(2, 4)).toEqual(["Droit: C/D single", "Anglais: E/F single"]);
  });

  it.each([
    ["Espagnol Note finale", "Projet Note finale"],
    ["Note finale Droit du travail", "Note finale Rapport de stage"],
    ["Résultat chiffré Culture générale", "Résultat chiffré Rapport de stage"],
    ["Moyenne Allemand", "Moyenne Physique"],
    ["Projet - Moyenne", "Anglais - Moyenne"],
  ])("have the mark under their own title: %s", (...headings) => {
    const [, , ...lines] = unitsOf(...headings);
    expect(lines.slice(0, 2).map((line) => line.split(": ")[1])).toEqual(["C single", "D single"]);
  });

  it.each([
    ["Rapport", "Soutenance"],
    ["Projet", "Oral"],
    ["Rapport de stage", "Soutenance"],
    ["Mémoire écrit", "Mémoire oral"],
  ])("are none where nothing tells units: %s and %s stay together, or are asked about", (...headings) => {
    const lines = unitsOf(...headings);
    const areTogether = lines.some((line) => /: CD /.test(line));
    expect(areTogether || asks(lines).length > 0).toBe(true);
  });
});

describe("marks out of more", () => {
  const forty = [32, 25.5, 38, 19, 30, 27];

  it.each([
    [[315, 22, 32, 31.5, 37, 12], "Examen (0-40)"],
    [[32, 250, 38, 19, 30, 27], "Examen /40"],
    [[160, 122, 187, 95, 143, 110], "Examen /200"],
    [[160, 122, 187, 95, 143, 110], "Partiel (200 pts)"],
  ])("stay marks, whatever a lost comma makes of one", (marks, heading) => {
    const [, columns = ""] = read([["Nom", "Prénom", "CC", heading], ...people(A, marks)]);
    expect(columns).toMatch(/D mark (?:exam|continuous)/);
  });

  it.each([
    "Gestion (40 pts)",
    "Rugby /40",
    "Gestion des risques (0-40)",
    "Qualité (3BIOL12) /40",
    "Finance d’entreprise /40",
  ])("under a title that says it are a unit’s: %s", (heading) => {
    const lines = read([["Nom", "Prénom", heading, "Droit /40"], ...people(forty, forty)]);
    expect(lines[1]).toMatch(/C mark .*\/40/);
  });

  it("under what is taught stay marks though as many cells hold words", () => {
    const dirty = [28, "EXE", 21.5, "ne pas noter", null, null];
    const lines = read([["Nom", "Prénom", "Physique", "Anglais"], ["Note sur", null, 40, 40], ...people(dirty, forty)]);
    expect(lines[1]).toMatch(/C mark Physique/);
  });

  it("between titles of what is taught are asked about, never left out", () => {
    const headings = ["Droit", "Management d’équipe", "Anglais"];
    const lines = read([["Nom", "Prénom", ...headings], ...people(forty, forty, forty)]);
    expect(lines.some((line) => /^asks (?:units|scale|marks).*D/.test(line))).toBe(true);
  });

  it("beside « Stage » are units as it is", () => {
    const lines = read([["Nom", "Prénom", "Histoire", "Ressources humaines", "Stage"], ...people(forty, forty, forty)]);
    expect(lines).toContain("asks scale CDE");
  });

  it("whose only one above 10 may have lost its comma have their scale asked as the others have", () => {
    const [low, lower] = [[5, 5.75, 8.5, 4.5, 10, 15], [6.75, 47.5, 7.25, 67.5, 8.5, 2.75]]; // prettier-ignore
    const lines = read([["Nom", "Prénom", "UE 1", "UE 2", "UE 3"], ...people(low, lower, [6, 5, 7, 8, 4, 9])]);
    expect(lines.filter((line) => line.startsWith("asks scale")).join()).toMatch(/C/);
  });

  it.each(["AVERAGE(0.5*C{},0.5*D{})", "(0.5*C{}+0.5*D{})/2", "AVERAGE(C{}/2,D{}/2)", "SUM(C{}*0.25,D{}*0.25)"])(
    "brought to 20 inside the sheet’s own mean are marks, not criteria of it: %s",
    (formula) => {
      const rows = PEOPLE.map(([last, first], at) => {
        const value = ((forty[at] ?? 0) + (forty[5 - at] ?? 0)) / 4;
        return [
          last,
          first,
          forty[at] ?? 0,
          forty[5 - at] ?? 0,
          `=${formula.replaceAll("{}", String(at + 2))}§${value}`,
        ];
      });
      for (const headings of [
        ["Physique", "Droit"],
        ["UE1 Physique", "UE2 Droit"],
        ["Physique - Note finale", "Droit - Note finale"],
      ]) {
        const [, columns = ""] = read([["Nom", "Prénom", ...headings, "Moyenne générale"], ...rows]);
        expect(columns).not.toContain("criterion");
        expect(columns).toMatch(/E mean/);
      }
    },
  );
});

describe("headings over several rows", () => {
  it("whose people are merged over all of them keep their people", () => {
    const rows = [
      ["Matricule", "Nom", "Prénom", "Semestre 5", null, "Semestre 6"],
      [null, null, null, "Logistique", "Bases de données", "Espagnol"],
      [null, null, null, "Résultat chiffré", "Moy.", "Note finale"],
      ...PEOPLE.map(([last, first], at) => [`E10${at}`, last, first, A[at] ?? 0, B[at] ?? 0, C[at] ?? 0]),
    ];
    const lines = read(rows, [[0, 0, 3, 1], [0, 1, 3, 1], [0, 2, 3, 1], [0, 3, 1, 2]]); // prettier-ignore
    expect(lines[0]).toBe("A1:F9 learnerPerRow, 6 people");
    expect(lines.slice(2, 5).map((line) => line.split(":")[0])).toEqual(["Logistique", "Bases de données", "Espagnol"]);
  });

  it("« Contrôle de gestion » stays a unit under « Bloc 1 », though a mean stands right of it", () => {
    const rows = [
      [null, null, "Bloc 1"],
      [null, null, "Sociologie des organisations", "Contrôle de gestion"],
      ["Nom", "Prénom", "Note /20", "Note /20", "Moyenne", "Résultat"],
      ...PEOPLE.map(([last, first], at) => [
        last,
        first,
        A[at] ?? 0,
        B[at] ?? 0,
        `=AVERAGE(C${at + 4},D${at + 4})§11`,
        "A",
      ]),
    ];
    const units = read(rows).filter((line) => line.endsWith(" single"));
    expect(units).toEqual(["Sociologie des organisations: C single", "Contrôle de gestion: D single"]);
  });
});

describe("the table next to another", () => {
  it("whose coefficients stand where its number of people ends as high is one of its own", () => {
    const rows = [
      ["Prénom apprenant", "Nom apprenant", "Droit (GST101)", "Physique (GST102)", null, "N°", "Numéro", "Nom", "Prénom", "UE1", "UE2"], // prettier-ignore
      ...PEOPLE.map(([last, first], at) => [
        ...[first, last, A[at] ?? 0, B[at] ?? 0, null],
        ...(at === 0 ? ["Crédits", null, null, null, 6, 3] : [at, 20260000 + at, last, first, C[at] ?? 0, D[at] ?? 0]),
      ]),
    ];
    const heads = read(rows).filter((line) => line.includes("people"));
    expect(heads).toHaveLength(2);
  });

  it("below, headed by its coefficients after a blank row, is one of its own", () => {
    const rows = [
      ["N° apprenant", "Nom", "Prénom", "USSA20", "USSA21"],
      ...PEOPLE.map(([last, first], at) => [`2026-01${at}`, last, first, A[at] ?? 0, B[at] ?? 0]),
      ["Moyenne de la classe", null, null, 11.6, 11.3],
      [],
      [null, "Crédits ECTS", 3, 3, 4],
      ["n°", "Auditeur", "Mathématiques", "Géographie", "Gestion"],
      ...PEOPLE.map(([last, first], at) => [at + 1, `${last} ${first}`, A[at] ?? 0, B[at] ?? 0, C[at] ?? 0]),
    ];
    const heads = read(rows).filter((line) => line.includes("people"));
    expect(heads.map((line) => line.split(" ")[0])).toEqual(["A1:E8", "A11:E17"]);
  });

  it("below, wider than the first, keeps its title and its coefficients", () => {
    const rows = [
      ["Nom complet", "CC", "Examen"],
      ...PEOPLE.map(([last, first], at) => [`${last} ${first}`, A[at] ?? 0, B[at] ?? 0]),
      [],
      ["Groupe 2"],
      [null, null, null, "Coefficients", 0.4, 0.6],
      ["n°", "NumEtudiant", "Nom", "Prénom", "Médian", "Final"],
      ...PEOPLE.map(([last, first], at) => [at + 1, 20260000 + at, last, first, A[at] ?? 0, B[at] ?? 0]),
    ];
    const heads = read(rows).filter((line) => line.includes("people"));
    expect(heads).toEqual(["A1:C7 learnerPerRow, 6 people", "A11:F17 learnerPerRow, 10 weights, 6 people"]);
  });
});

describe("a long list with a module and a subject", () => {
  const rows = (module: string, subject: string) =>
    PEOPLE.slice(0, 3).map(([last, first], at) => [last, first, module, subject, A[at] ?? 0]);
  const heads = ["Nom", "Prénom", "Module", "Matière", "Note"];

  it("is of its subjects, where a module has several", () => {
    const lines = read([heads, ...rows("UE1", "Droit"), ...rows("UE1", "Gestion")]);
    expect(lines[0]).toContain("learnerAndUnitPerRow");
    expect(lines[1]).toBe("A lastName | B firstName | C other | D unit | E mark /20");
  });

  it("is of its modules, where each has one", () => {
    expect(read([heads, ...rows("UE1", "Droit"), ...rows("UE2", "Gestion")])[1]).toContain("C unit");
  });
});

describe("three tables side by side, whose middle one begins a row lower", () => {
  const left = [["Nom", "Prénom", "Algèbre", "Droit"], ...people(A, B)];
  const numbered = people(C, D).map((cells, at) => [at + 1, 20_260_001 + at, ...cells]);
  const middle = [
    [null, null, null, "Crédits", 4, 2],
    ["Ordre", "N° étudiant", "Nom", "Prénom", "Comptabilité", "Droit"],
    ...numbered,
  ];
  const right: readonly (readonly CellValue[])[] = [
    ["n°", "Nom et prénom", "Gestion"],
    ...PEOPLE.map((names, at) => [at + 1, names.join(" "), A[at] ?? null] as const),
  ];
  const beside = (width: number, cells: readonly (CellValue | undefined)[] = []): readonly CellValue[] =>
    Array.from({ length: width }, (_, at) => cells[at] ?? null);
  const rows = middle.map((cells, at) => [...beside(6, left[at]), ...cells, null, ...beside(3, right[at])]);

  it("are three, each with its own people", () => {
    const { tables } = readSheet(sheetOfKnown({ id: "", rows }));
    const read = tables.map(({ people: { who, rows: own } }) =>
      [...Object.values(who.value as Readonly<Record<string, number>>), own.length].join(),
    );
    expect(read.sort()).toEqual(["0,1,6", "14,6", "7,8,9,6"]);
  });
});

describe("a long list whose first mark is a word", () => {
  const units = ["USSA10 : Hygiène", "USSA11 : Espagnol"];
  const marks = ["Absente", 71, 46, 68.5, 41, 55, 75, 66];
  const rows = marks.map((mark, at) => [PEOPLE[at >> 1]?.join(" ") ?? "", units[at % 2] ?? "", "Session 1", mark]);

  it("has that row among its data, not among its headings", () => {
    const [table] = readSheet(
      sheetOfKnown({ id: "", rows: [["Apprenant", "Cours", "Session", "Note/100"], ...rows] }),
    ).tables;
    expect(table?.layout.value).toBe("learnerAndUnitPerRow");
    expect(table?.found.dataRows).toHaveLength(rows.length);
  });
});
