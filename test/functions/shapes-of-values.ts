/** The functions of this kind that read values rather than a table, on every shape. */
import { expect } from "vitest";
import { BAD, cases, NA, rulesShapes, type Expected, type Rows, type ShapeCase } from "./shape-case";

const G = "gessms-2026";
const AIX = "pays-aix-2016-2018";

const needed = [
  ...cases("NEEDED", {
    notes: [
      ["scalar", [10], [["Acquis"]]],
      ["1×1", [[[8]]], [["Impossible"]]],
      ["row", [[[8, null]]], [[12]]],
      ["column", [[[10], [8]]], [["Acquis"], ["Impossible"]]],
      [
        "block",
        [
          [
            [8, null],
            [null, 9],
          ],
        ],
        [[12], [11]],
      ],
      ["blank", [[[null]]], [[""]]],
      [
        "blank",
        [
          [
            [8, null],
            [null, null],
          ],
        ],
        [[12], [""]],
      ],
      ["omitted", [null], [[BAD]]],
    ],
    coefs: [
      ["scalar", [10, 3], [["Acquis"]]],
      ["1×1", [10, [[3]]], [["Acquis"]]],
      ["row", [[[8, null]], [[1, 3]]], [[10.67]]],
      [
        "column",
        [
          [[8], [null]],
          [[50], [50]],
        ],
        [[12]],
      ],
      [
        "column",
        [
          [
            [8, null],
            [9, null],
          ],
          [[50], [50]],
        ],
        [[BAD]],
      ],
      [
        "block",
        [
          [
            [8, null],
            [9, null],
          ],
          [
            [1, 1],
            [1, 1],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [[[8, null]], [[null]]], [[BAD]]],
    ],
    cible: [
      ["scalar", [[[8, null]], null, 11], [[14]]],
      [
        "1×1",
        [
          [
            [8, null],
            [9, null],
          ],
          null,
          [[11]],
        ],
        [[14], [13]],
      ],
      ["row", [[[8, null]], null, [[11, 12]]], [[BAD]]],
      [
        "column",
        [
          [
            [8, null],
            [9, null],
          ],
          null,
          [[11], [12]],
        ],
        [[14], [15]],
      ],
      [
        "block",
        [
          [[8, null]],
          null,
          [
            [11, 12],
            [11, 12],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [[[8, null]], null, [[null]]], [[12]]],
    ],
  }),
  // Rounded up to the half-point, 9.51 is 10: 11.01 is enough.
  ...rulesShapes("NEEDED", [[[8, null]], null, null], G, [[11.01]], [[12]]),
];

const LABELS = [
  "Inscrits",
  "Évalués",
  "Absents",
  "Dispensés",
  "En attente",
  "Moyenne",
  "Médiane",
  "Écart type",
  "Minimum",
  "Maximum",
  "1er quartile",
  "3e quartile",
  "Taux de réussite des évalués",
  "Taux de réussite des évalués (numérateur)",
  "Taux de réussite des évalués (dénominateur)",
  "Taux de réussite des inscrits",
  "Taux de réussite des inscrits (numérateur)",
  "Taux de réussite des inscrits (dénominateur)",
];
const figures = (...columns: readonly (readonly unknown[])[]): Expected =>
  LABELS.map((label, index) => [label, ...columns.map((column) => column[index])]);
const ofEightAndTwelve = [2, 2, 0, 0, 0, 10, 10, 2, 8, 12, 9, 11, 0.5, 1, 2, 0.5, 1, 2];
const alone = (mark: number, rate: number): number[] => [
  ...[1, 1, 0, 0, 0],
  ...[mark, mark, 0, mark, mark, mark, mark],
  ...[rate, rate, 1, rate, rate, 1],
];
const stats = [
  ...cases("STATS", {
    notes: [
      ["scalar", [12], figures(alone(12, 1))],
      ["1×1", [[[9]]], figures(alone(9, 0))],
      ["row", [[[8, 12]]], figures(alone(8, 0), alone(12, 1))],
      ["column", [[[8], [12]]], figures(ofEightAndTwelve)],
      [
        "block",
        [
          [
            [8, 10],
            [12, 14],
          ],
        ],
        figures(ofEightAndTwelve, [2, 2, 0, 0, 0, 12, 12, 2, 10, 14, 11, 13, 1, 2, 2, 1, 2, 2]),
      ],
      ["blank", [[[null]]], figures(LABELS.map(() => ""))],
      ["blank", [[[8], [null], [12]]], figures([3, 2, 0, 0, 1, 10, 10, 2, 8, 12, 9, 11, 0.5, 1, 2, 1 / 3, 1, 3])],
      ["omitted", [null], [[BAD]]],
    ],
  }),
  ...rulesShapes("STATS", [[[8], [12]]], G, figures(ofEightAndTwelve), figures(ofEightAndTwelve)),
];

const breakEven = [
  ...cases("BREAK_EVEN", {
    produit_par_apprenant: [
      ["scalar", [100, 60, 100], [[3]]],
      ["1×1", [[[100]], 60, 100], [[3]]],
      ["row", [[[60, 40]], 60, 100], [[3]]],
      ["column", [[[60], ["40,00 €"]], 60, 100], [[3]]],
      [
        "block",
        [
          [
            [30, 30],
            [30, 10],
          ],
          60,
          100,
        ],
        [[3]],
      ],
      ["blank", [[[null]], 60, 100], [[NA]]],
      ["omitted", [null, 60, 100], [[BAD]]],
    ],
    charge_par_apprenant: [
      ["scalar", [100, 100, 100], [[NA]]],
      ["1×1", [100, [[60]], 120], [[3]]],
      ["row", [100, [[30, 30]], 121], [[4]]],
      ["column", [100, [[30], [30]], 100], [[3]]],
      [
        "block",
        [
          100,
          [
            [30, 10],
            [10, 10],
          ],
          100,
        ],
        [[3]],
      ],
      ["blank", [100, [[null]], 100], [[1]]],
    ],
    charges_fixes: [
      ["scalar", [100, 60, 40], [[1]]],
      ["1×1", [100, 60, [[41]]], [[2]]],
      ["row", [100, 60, [[60, 40]]], [[3]]],
      ["column", [100, 60, [[60], [null], [40]]], [[3]]],
      [
        "block",
        [
          100,
          60,
          [
            [30, 30],
            [30, 10],
          ],
        ],
        [[3]],
      ],
      ["blank", [100, 60, [[null]]], [[0]]],
    ],
  }),
  // 25 learners, where the convention takes 18.
  ...rulesShapes("BREAK_EVEN", [100, 60, 1000], G, [[NA]], [[25]]),
];

const PAYMENTS = ["Versement", "Taux", "Montant", "Nature"];
const paid = (first: number, last: number): Expected => [
  PAYMENTS,
  ["Notification", 0.7, first, "Acompte"],
  ["Fin d’année", 0.3, last, "Solde"],
];
const subsidy = [
  ...cases("SUBSIDY", {
    subvention: [
      ["scalar", [1000, 500, 400, AIX], paid(700, 100)],
      ["1×1", [[[1000]], 500, 500, AIX], paid(700, 300)],
      ["row", [[[600, 400]], 500, 400, AIX], paid(700, 100)],
      ["column", [[["600 €"], [400]], 500, 400, AIX], paid(700, 100)],
      [
        "block",
        [
          [
            [300, 300],
            [300, 100],
          ],
          500,
          400,
          AIX,
        ],
        paid(700, 100),
      ],
      // The convention's own is that of 2016 alone.
      ["blank", [[[null]], 500, 400, AIX], [[NA]]],
    ],
    prevu: [
      ["scalar", [1000, 400, 500, AIX], paid(700, 300)],
      ["1×1", [1000, [[500]], 400, AIX], paid(700, 100)],
      ["row", [1000, [[300, 200]], 400, AIX], paid(700, 100)],
      ["column", [1000, [[300], [200]], 400, AIX], paid(700, 100)],
      [
        "block",
        [
          1000,
          [
            [200, 100],
            [100, 100],
          ],
          400,
          AIX,
        ],
        paid(700, 100),
      ],
      ["blank", [1000, [[null]], 400, AIX], [[BAD]]],
    ],
    reel: [
      ["scalar", [1000, 500, 450, AIX], paid(700, 200)],
      ["1×1", [1000, 500, [[400]], AIX], paid(700, 100)],
      ["row", [1000, 500, [[200, 200]], AIX], paid(700, 100)],
      ["column", [1000, 500, [[200], [200]], AIX], paid(700, 100)],
      [
        "block",
        [
          1000,
          500,
          [
            [100, 100],
            [100, 100],
          ],
          AIX,
        ],
        paid(700, 100),
      ],
      ["blank", [1000, 500, [[null]], AIX], paid(700, 300)],
    ],
  }),
  ...rulesShapes("SUBSIDY", [1000, 500, 400], AIX, paid(700, 100), [[NA]], paid(700, 100).slice(1)),
];

const INDICATED = ["Cumul réalisé", "Cumul cible", "Atteinte", "Verdict"];
const reached = [60, 50, 1.2, "Atteint"];
const cumulated: Expected = [INDICATED, reached, [100, 120, 100 / 120, "Non atteint"]];
const ofStock: Expected = [INDICATED, reached, [40, 70, 40 / 70, "Non atteint"]];
const indicator = [
  ...cases("INDICATOR", {
    realise: [
      ["scalar", [60, 50], [INDICATED, reached]],
      ["1×1", [[[60]], 50], [INDICATED, reached]],
      ["row", [[[60, 40]], [[50, 70]]], cumulated],
      [
        "column",
        [
          [[60], [40]],
          [[50], [70]],
        ],
        cumulated,
      ],
      [
        "block",
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [[[null]], 50], [INDICATED, ["", 50, "", "En attente"]]],
      ["omitted", [null, 50], [[BAD]]],
    ],
    cible: [
      ["scalar", [50, 60], [INDICATED, [50, 60, 50 / 60, "Non atteint"]]],
      ["1×1", [60, [[50]]], [INDICATED, reached]],
      ["row", [[[60], [40]], [[50, 70]]], cumulated],
      ["column", [[[60, 40]], [[50], [70]]], cumulated],
      ["column", [[[60]], [[50], [70]]], [[BAD]]],
      [
        "block",
        [
          60,
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [60, [[null]]], [INDICATED, [60, 0, "", "Sans cible"]]],
    ],
    nature: [
      ["scalar", [[[60], [40]], [[50], [70]], "stock"], ofStock],
      ["1×1", [[[60], [40]], [[50], [70]], [["flux"]]], cumulated],
      ["row", [[[60], [40]], [[50], [70]], [["stock", "niveau"]]], ofStock],
      [
        "column",
        [
          [[60], [40]],
          [[50], [70]],
          [["stock"], ["effectif"]],
        ],
        ofStock,
      ],
      [
        "block",
        [
          [[60], [40]],
          [[50], [70]],
          [
            ["stock", "stock"],
            ["stock", "stock"],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [[[60], [40]], [[50], [70]], [[null]]], cumulated],
    ],
  }),
  ...rulesShapes("INDICATOR", [60, 50, null], G, [INDICATED, reached], [INDICATED, reached], [reached]),
];

/** 21/11/2026 to 10/01/2027, then 21/05/2027 to 30/06/2027; a year later, the same. */
const FIRST_VISIT = [46_347, 46_397];
const SECOND_VISIT = [46_528, 46_568];
const A_YEAR_LATER = [46_712, 46_762];
const deadline = [
  ...cases("DEADLINE", {
    obligation: [
      ["scalar", ["visit1", "01/10/2026", G], [FIRST_VISIT]],
      ["1×1", [[["Première visite en entreprise"]], "01/10/2026", G], [FIRST_VISIT]],
      ["row", [[["visit1", "visit2"]], "01/10/2026", G], [[...FIRST_VISIT, ...SECOND_VISIT]]],
      ["column", [[["visit1"], ["visit2"]], "01/10/2026", G], [FIRST_VISIT, SECOND_VISIT]],
      [
        "block",
        [
          [
            ["visit1", "visit2"],
            ["visit2", "visit1"],
          ],
          "01/10/2026",
          G,
        ],
        [
          [...FIRST_VISIT, ...SECOND_VISIT],
          [...SECOND_VISIT, ...FIRST_VISIT],
        ],
      ],
      ["blank", [[[null]], "01/10/2026", G], [[NA]]],
      ["omitted", [null, "01/10/2026", G], [[BAD]]],
    ],
    date: [
      ["scalar", ["marking", "01/10/2026", G], [[46_317]]],
      ["1×1", ["visit1", [[46_296]], G], [FIRST_VISIT]],
      ["row", ["visit1", [["01/10/2026", "01/10/2027"]], G], [[...FIRST_VISIT, ...A_YEAR_LATER]]],
      ["column", ["visit1", [["01/10/2026"], ["01/10/2027"]], G], [FIRST_VISIT, A_YEAR_LATER]],
      [
        "block",
        [
          "marking",
          [
            [46_296, 46_297],
            [46_298, 46_299],
          ],
          G,
        ],
        [
          [46_317, 46_318],
          [46_319, 46_320],
        ],
      ],
      ["blank", ["visit1", [[null]], G], [[NA]]],
      ["omitted", ["visit1", null, G], [[BAD]]],
    ],
  }),
  ...rulesShapes("DEADLINE", ["visit1", "01/10/2026"], G, [FIRST_VISIT], [[NA]]),
];

const DUE = ["Échéance", "Début", "Fin", "Responsable", "Source"];
const OWN: Rows = [
  ["calendar.a.kind", "at"],
  ["calendar.a.event", "exam"],
  ["calendar.a.delay", "1 j"],
];
const exam: Rows = [
  ["événement", "date"],
  ["épreuve", "15/01/2027"],
];
const dayAfter: Expected = [DUE, ["a", 46_403, 46_403, "", "Votre table de règles, ligne 1"]];
const undated: Expected = [DUE, ["a (date à donner : épreuve)", "", "", "", "Votre table de règles, ligne 1"]];
const calendar = cases("CALENDAR", {
  annee: [
    ["scalar", [2026, exam, OWN], dayAfter],
    ["1×1", [[["2026-2027"]], exam, OWN], dayAfter],
    ["row", [[[2026, 2027]], exam, OWN], [[BAD]]],
    ["column", [[[2026], [2027]], exam, OWN], [[BAD]]],
    [
      "block",
      [
        [
          [2026, 2027],
          [2028, 2029],
        ],
        exam,
        OWN,
      ],
      [[BAD]],
    ],
    ["blank", [[[null]], exam, OWN], [[NA]]],
    ["omitted", [null, exam, OWN], [[BAD]]],
  ],
  table_dates: [
    ["scalar", [2026, "x", OWN], [[BAD]]],
    ["1×1", [2026, [["x"]], OWN], [[BAD]]],
    ["row", [2026, exam.slice(0, 1), OWN], undated],
    ["column", [2026, [["événement"], ["épreuve"]], OWN], [[BAD]]],
    ["block", [2026, exam, OWN], dayAfter],
    ["blank", [2026, [[null]], OWN], [[BAD]]],
    ["blank", [2026, [...exam.slice(0, 1), [null, null], ...exam.slice(1)], OWN], dayAfter],
    ["omitted", [2026, null, OWN], undated],
  ],
  regles: [
    [
      "scalar",
      [2026, null, "apprentissage-2025"],
      [
        DUE,
        [
          "Participation de l’employeur facturable (date à donner : début en entreprise)",
          "",
          "",
          "CFA",
          expect.stringContaining("décret 2025-585"),
        ],
        ["Solde perdu (date à donner : fin du contrat)", "", "", "CFA", expect.stringContaining("décret 2025-585")],
      ],
    ],
    ["1×1", [2026, null, [["forpro"]]], [[BAD]]],
    ["row", [2026, null, [["convention", "cnam"]]], [[NA]]],
    ["column", [2026, null, [["calendar.a.kind"], ["at"]]], [[BAD]]],
    ["block", [2026, exam, [...OWN, ["affichage.entetes", "NON"]]], dayAfter.slice(1)],
    ["blank", [2026, null, [[null]]], [[BAD]]],
    ["omitted", [2026], [[NA]]],
  ],
});

export const ofValues: readonly ShapeCase[] = [
  ...needed,
  ...stats,
  ...breakEven,
  ...subsidy,
  ...indicator,
  ...deadline,
  ...calendar,
];
