/** The functions that read a table, on every shape. */
import { BAD, cases, NA, tableShapes, type Expected, type Rows, type ShapeCase } from "./shape-case";

const G = "gessms-2026";
const A = "assistant-gestion-2016";
const ENGINEER = "ingenieur-apprentissage-2020";
const AIX = "pays-aix-2016-2018";

const failed = (headings: readonly string[], error: string = NA): Expected => [headings, headings.map(() => error)];

const CODES = "USSA24 USSA25 USSA26 USSA27 USSA28 USSA29 USSA2A USSA2B USSA2C USSA2D USSA2E UASA06 TED001 UASA0R".split(
  " ",
);

const diploma = tableShapes({
  id: "DIPLOMA",
  parameter: "table",
  table: [CODES, CODES.map(() => 12)],
  convention: G,
  gives: [
    ["Décision", "Moyenne", "ECTS", "Motifs"],
    ["Admis", 12, 60, ""],
  ],
  ofColumn: [[BAD]],
  national: [[NA]],
  linesUp: true,
});

const sequence: Rows = [
  ["X1 statut", "X2 statut"],
  ["Validée", "Session 2"],
];
const semester = tableShapes({
  id: "SEMESTER",
  parameter: "table",
  table: sequence,
  convention: ENGINEER,
  gives: [
    ["Mention", "UE à représenter", "Séquence professionnelle"],
    ["Validation de la séquence académique reportée", "X2 (session 2)", ""],
  ],
  ofColumn: [
    ["Mention", "UE à représenter", "Séquence professionnelle"],
    ["Séquence académique validée", "", ""],
  ],
  national: [[NA]],
  linesUp: true,
});
const year = tableShapes({
  id: "YEAR",
  parameter: "table",
  table: sequence,
  convention: ENGINEER,
  gives: [
    ["Décision", "ECTS", "UE à valider"],
    ["Option 2 ou 3 (commission)", NA, "X2"],
  ],
  ofColumn: [
    ["Décision", "ECTS", "UE à valider"],
    ["Option 1", NA, ""],
  ],
  national: [[NA]],
  linesUp: true,
});

/** A whole year at 20 € a day, from 01/09/2025 to 31/08/2026. */
const contracts: Rows = [
  ["début", "fin", "npec"],
  ["01/09/2025", "31/08/2026", 7300],
];
const EARNED = ["Quantité retenue", "Unité", "Produit", "Participation employeur"];
const wholeYear: Expected = [EARNED, [365, "jours", 7300, 750]];
const revenue = [
  ...tableShapes({
    id: "REVENUE",
    parameter: "table",
    table: contracts,
    middle: [null, null],
    convention: G,
    gives: wholeYear,
    ofColumn: [[BAD]],
    national: failed(EARNED),
    linesUp: true,
  }),
  ...cases("REVENUE", {
    du: [
      ["scalar", [contracts, "01/01/2026", null, G], [EARNED, [243, "jours", 4860, 0]]],
      ["1×1", [contracts, [["01/01/2026"]], null, G], [EARNED, [243, "jours", 4860, 0]]],
      ["row", [contracts, [["01/01/2026", "01/02/2026"]], null, G], [[BAD]]],
      ["column", [contracts, [["01/01/2026"], ["01/02/2026"]], null, G], [[BAD]]],
      [
        "block",
        [
          contracts,
          [
            [1, 2],
            [3, 4],
          ],
          null,
          G,
        ],
        [[BAD]],
      ],
      ["blank", [contracts, [[null]], null, G], wholeYear],
    ],
    au: [
      ["scalar", [contracts, null, "31/12/2025", G], [EARNED, [122, "jours", 2440, 750]]],
      ["1×1", [contracts, null, [[46_022]], G], [EARNED, [122, "jours", 2440, 750]]],
      ["row", [contracts, null, [["01/01/2026", "01/02/2026"]], G], [[BAD]]],
      ["column", [contracts, null, [["01/01/2026"], ["01/02/2026"]], G], [[BAD]]],
      [
        "block",
        [
          contracts,
          null,
          [
            [1, 2],
            [3, 4],
          ],
          G,
        ],
        [[BAD]],
      ],
      ["blank", [contracts, null, [[null]], G], wholeYear],
    ],
  }),
];

const PAID = ["Contrat", "Débiteur", "Versement", "Date", "Taux", "Montant", "Nature", "Perdu le"];
const funding = tableShapes({
  id: "FUNDING",
  parameter: "table",
  table: contracts.map((row, index) => [...row, index === 0 ? "contrat" : "C-1"]),
  convention: G,
  gives: [
    PAID,
    ["C-1", "Financeur", "Année 1 : 1er versement", 45_931, 0.4, 2170, "Facture", ""],
    ["C-1", "Financeur", "Année 1 : 2e versement", 46_082, 0.3, 2190, "Facture", ""],
    ["C-1", "Financeur", "Année 1 : 3e versement", 46_174, 0.2, 1460, "Facture", ""],
    ["C-1", "Financeur", "Solde", "", 0.1, 730, "Facture", 46_388],
    ["C-1", "Employeur", "Participation (jours comptés au calendrier)", 45_946, "", 750, "Facture", ""],
  ],
  ofColumn: [[BAD]],
  national: [PAID, ["C-1", NA, NA, NA, NA, NA, NA, NA]],
  linesUp: false,
});

const headcount = [
  ...tableShapes({
    id: "HEADCOUNT",
    parameter: "table",
    table: contracts,
    middle: ["01/01/2026"],
    convention: G,
    gives: [[1]],
    ofNoRow: [[0]],
    ofColumn: [[BAD]],
    national: [[1]],
    linesUp: false,
  }),
  ...cases("HEADCOUNT", {
    date: [
      ["scalar", [contracts, "31/08/2026"], [[1]]],
      ["1×1", [contracts, [["01/09/2026"]]], [[0]]],
      ["row", [contracts, [["01/01/2026", "01/02/2026"]]], [[BAD]]],
      ["column", [contracts, [["01/01/2026"], ["01/02/2026"]]], [[BAD]]],
      [
        "block",
        [
          contracts,
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [contracts, [[null]]], [[NA]]],
      ["omitted", [contracts], [[BAD]]],
    ],
  }),
];

const COSTED = ["Quantité retenue", "Taux", "Montant", "Source"];
const cost = tableShapes({
  id: "COST",
  parameter: "table",
  table: [
    ["nature", "quantité"],
    ["cours", 10],
  ],
  convention: A,
  gives: [COSTED, [10, 76, 760, "annexe 1, « Éléments financiers »"]],
  ofColumn: failed(COSTED),
  national: failed(COSTED),
  linesUp: true,
});

const CAPPED = [
  "Année",
  "Partie",
  "Montant",
  "Plafond",
  "Dépassement",
  "Cumul",
  "Plafond de la durée",
  "Dépassement de la durée",
];
const cap = tableShapes({
  id: "CAP",
  parameter: "table",
  table: [
    ["année", "partie", "montant"],
    [2016, "cnam", 160_000],
  ],
  convention: AIX,
  gives: [
    CAPPED,
    [2016, "AG Cnam Paca", 160_000, 150_000, 10_000, 160_000, 450_000, 0],
    [2016, "Territoire du Pays d’Aix", 0, 150_000, 0, 0, 450_000, 0],
    [2016, "Ensemble", 160_000, 300_000, 0, 160_000, "", ""],
  ],
  ofColumn: [[BAD]],
  national: [[NA]],
  linesUp: false,
});

const visits: Rows = [
  ["visite 1", "visite 2"],
  ["01/12/2026", null],
];
/** The second window: 21/05/2027 to 30/06/2027. */
const visited: Expected = [
  ["État", "Prochaine visite", "Début", "Fin", "Remarque"],
  ["À jour", "Visite 2", 46_528, 46_568, ""],
];
const visitShapes = [
  ...tableShapes({
    id: "VISITS",
    parameter: "table",
    table: visits,
    middle: ["01/02/2027"],
    convention: G,
    gives: visited,
    ofColumn: [[BAD]],
    national: [[NA]],
    linesUp: true,
  }),
  ...cases("VISITS", {
    date: [
      ["scalar", [visits, "01/02/2027", G], visited],
      ["1×1", [visits, [["01/02/2027"]], G], visited],
      ["row", [visits, [["01/02/2027", "01/02/2027"]], G], [[BAD]]],
      ["column", [visits, [["01/02/2027"], ["01/02/2027"]], G], [[BAD]]],
      [
        "block",
        [
          visits,
          [
            [1, 2],
            [3, 4],
          ],
          G,
        ],
        [[BAD]],
      ],
      ["blank", [visits, [[null]], G], [[NA]]],
      ["omitted", [visits, null, G], [[BAD]]],
    ],
  }),
];

const followed: Expected = [
  [
    "Apprenant",
    "Heures prévues",
    "Heures suivies",
    "Absences justifiées",
    "Absences injustifiées",
    "Taux de présence",
    "Motifs non recevables",
  ],
  ["Ada", 4, 3, 1, 0, 0.75, ""],
];
const attendance = tableShapes({
  id: "ATTENDANCE",
  parameter: "table",
  table: [
    ["apprenant", "heures prévues", "présence"],
    ["Ada", 3, "P"],
    ["Ada", 1, "ABJ"],
  ],
  convention: G,
  gives: followed,
  ofColumn: [[BAD]],
  national: followed,
  linesUp: false,
});

export const ofTables: readonly ShapeCase[] = [
  ...diploma,
  ...semester,
  ...year,
  ...revenue,
  ...funding,
  ...headcount,
  ...cost,
  ...cap,
  ...visitShapes,
  ...attendance,
];
