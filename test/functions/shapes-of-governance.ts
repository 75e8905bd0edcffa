/** Staffing, bodies, votes and eligibility, on every shape. */
import { BAD, cases, NA, rulesShapes, tableShapes, type Expected, type Rows, type ShapeCase } from "./shape-case";

const G = "gessms-2026";
const AIX = "pays-aix-2016-2018";
const ENGINEER = "ingenieur-apprentissage-2020";
const FORPRO = "forpro-sup-2022-2026";

/** From 30 % of the unit's hours on: 12 of 40. */
const CHECKED = ["Contrôle", "Valeur", "Minimum", "Verdict", "Détail", "Source"];
const UNITS_SOURCE = "annexe 3, « Agréments des intervenants »";
const checks = (
  people: readonly unknown[],
  hours: readonly unknown[],
  professionals: readonly unknown[],
  units: string,
): Expected => [
  CHECKED,
  ["Enseignants-chercheurs (effectif)", ...people, "art. 2.2(4)"],
  ["Enseignants-chercheurs (heures)", ...hours, "art. 2.2(4)"],
  ["Professionnels (effectif)", ...professionals, "art. 2.2(4)"],
  ["Intervenants à agréer", 0, "", "Conforme", "", "art. 2.2(4)"],
  ["Unités sans intervenant agréé", 0, "", units, "", UNITS_SOURCE],
];
const team = tableShapes({
  id: "TEAM",
  parameter: "table",
  table: [
    ["intervenant", "unité", "heures", "statut", "agrément"],
    ["Ada", "USSA24", 30, "EC", "oui"],
    ["Blaise", "USSA24", 10, "professionnel", "non"],
  ],
  convention: G,
  gives: checks(
    [0.5, 0.15, "Conforme", "Ada"],
    [0.75, 0.15, "Conforme", "Ada"],
    [0.5, 0.25, "Conforme", "Blaise"],
    "Conforme",
  ),
  ofNoRow: checks(
    ["", 0.15, "Sans objet", ""],
    ["", 0.15, "Sans objet", ""],
    ["", 0.25, "Sans objet", ""],
    "Sans objet",
  ),
  ofColumn: [[BAD]],
  national: [[NA]],
  linesUp: false,
});

const [DIRECTOR, GRETA] = ["directeur du Centre Cnam", "responsable du GRETA-CFA"];
const committee = (director: number, greta: number): Expected => [
  ["Catégorie", "Requis", "Présents", "Manquants", "Source"],
  [DIRECTOR, 1, director, 1 - director, "art. 4.3"],
  [GRETA, 1, greta, 1 - greta, "art. 4.3"],
  ["responsable du Lycée", 1, 0, 1, "art. 4.3"],
];
const both: Rows = [[DIRECTOR], [GRETA]];
const composition = [
  ...cases("COMPOSITION", {
    roles: [
      ["scalar", [DIRECTOR, "steeringCommittee", G], committee(1, 0)],
      ["1×1", [[[GRETA]], "steeringCommittee", G], committee(0, 1)],
      ["row", [[[DIRECTOR, GRETA]], "steeringCommittee", G], committee(1, 1)],
      ["column", [both, "steeringCommittee", G], committee(1, 1)],
      [
        "column",
        [[["rôle"], ["schoolHead"]], "steeringCommittee", G],
        [...committee(0, 0).slice(0, 3), ["responsable du Lycée", 1, 1, 0, "art. 4.3"]],
      ],
      [
        "block",
        [
          [
            ["rôle", "présence"],
            [DIRECTOR, "excusé"],
            [GRETA, "présent"],
          ],
          "steeringCommittee",
          G,
        ],
        committee(0, 1),
      ],
      [
        "block",
        [
          [
            [DIRECTOR, "présent"],
            [GRETA, "présent"],
          ],
          "steeringCommittee",
          G,
        ],
        [[BAD]],
      ],
      ["blank", [[[null]], "steeringCommittee", G], committee(0, 0)],
      ["blank", [[[DIRECTOR], [null], [GRETA]], "steeringCommittee", G], committee(1, 1)],
      ["omitted", [null, "steeringCommittee", G], [[BAD]]],
    ],
    instance: [
      ["scalar", [both, "Comité de pilotage", G], committee(1, 1)],
      ["1×1", [both, [["steeringCommittee"]], G], committee(1, 1)],
      ["row", [both, [["steeringCommittee", "nationalJury"]], G], [[BAD]]],
      ["column", [both, [["steeringCommittee"], ["nationalJury"]], G], [[BAD]]],
      [
        "block",
        [
          both,
          [
            ["a", "b"],
            ["c", "d"],
          ],
          G,
        ],
        [[BAD]],
      ],
      ["blank", [both, [[null]], G], [[NA]]],
      ["omitted", [both, null, G], [[BAD]]],
    ],
  }),
  ...rulesShapes("COMPOSITION", [both, "steeringCommittee"], G, committee(1, 1), [[NA]], committee(1, 1).slice(1)),
];

const COUNTED = ["Résultat", "Majorité requise", "Départage"];
const adopted: Expected = [COUNTED, ["Adopté", 5, "Sans objet"]];
const oneEach: Expected = [COUNTED, ["Adopté", 5, "Sans objet"], ["Rejeté", 5, "Sans objet"]];
const byTheChair = (...results: readonly string[]): Expected => [
  COUNTED,
  ...results.map((result) => [result, 6, "Voix du président"]),
];
const vote = [
  ...cases("VOTE", {
    pour: [
      ["scalar", [5, 3], adopted],
      ["1×1", [[[3]], 3], [COUNTED, ["Rejeté", 4, "Égalité"]]],
      ["row", [[[5, 3]], [[3, 5]]], oneEach],
      [
        "column",
        [
          [[5], [3]],
          [[3], [5]],
        ],
        oneEach,
      ],
      [
        "block",
        [
          [
            [5, 3],
            [1, 2],
          ],
          3,
        ],
        [[BAD]],
      ],
      ["blank", [[[null]], 3], [COUNTED, ["Rejeté", 2, "Sans objet"]]],
      ["omitted", [null, 3], [[BAD]]],
    ],
    contre: [
      ["scalar", [3, 5], [COUNTED, ["Rejeté", 5, "Sans objet"]]],
      ["1×1", [5, [[3]]], adopted],
      ["row", [[[5], [3]], [[3, 5]]], oneEach],
      ["column", [[[5, 3]], [[3], [5]]], oneEach],
      [
        "block",
        [
          5,
          [
            [5, 3],
            [1, 2],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [5, [[null]]], [COUNTED, ["Adopté", 3, "Sans objet"]]],
    ],
    blancs: [
      ["scalar", [5, 3, 4], adopted],
      ["1×1", [5, 3, [[4]]], adopted],
      ["row", [[[5], [3]], [[3], [5]], [[1, 2]]], oneEach],
      [
        "column",
        [
          [[5], [3]],
          [[3], [5]],
          [[1], [2]],
        ],
        oneEach,
      ],
      [
        "block",
        [
          5,
          3,
          [
            [5, 3],
            [1, 2],
          ],
        ],
        [[BAD]],
      ],
      ["blank", [5, 3, [[null]]], adopted],
    ],
    voix_president: [
      ["scalar", [5, 5, null, "pour", ENGINEER], byTheChair("Adopté")],
      ["1×1", [5, 5, null, [["contre"]], ENGINEER], byTheChair("Rejeté")],
      ["row", [[[5], [5]], [[5], [5]], null, [["pour", "contre"]], ENGINEER], byTheChair("Adopté", "Rejeté")],
      ["column", [[[5], [5]], [[5], [5]], null, [["pour"], ["contre"]], ENGINEER], byTheChair("Adopté", "Rejeté")],
      [
        "block",
        [
          5,
          5,
          null,
          [
            ["pour", "contre"],
            ["pour", "contre"],
          ],
          ENGINEER,
        ],
        [[BAD]],
      ],
      ["blank", [5, 5, null, [[null]], ENGINEER], [COUNTED, [NA, NA, NA]]],
      ["blank", [5, 3, null, [[null]], ENGINEER], adopted],
    ],
  }),
  ...rulesShapes("VOTE", [5, 3, null, null], AIX, adopted, adopted, adopted.slice(1)),
];

const ANSWERED = ["Éligible", "Motifs", "Années financées", "Part des droits"];
const NO_PROJECT =
  "pas de projet professionnel (art. 3-2) ; formation sans lien avec le projet (art. 3-7) ; prérequis non remplis (art. 3-7) ; pas de positionnement (art. 3-3-3)";
const eligible = tableShapes({
  id: "ELIGIBLE",
  parameter: "table",
  table: [
    [
      "demandeur d'emploi",
      "sortie de formation initiale",
      "entrée",
      "projet professionnel",
      "formation adaptée",
      "prérequis",
      "positionnement",
    ],
    ["oui", "01/09/2020", "15/09/2024", "oui", "oui", "oui", "oui"],
  ],
  convention: FORPRO,
  gives: [ANSWERED, [true, "", 1, 0]],
  ofColumn: [ANSWERED, [false, NO_PROJECT, 0, 0]],
  national: [[NA]],
  linesUp: true,
});

export const ofGovernance: readonly ShapeCase[] = [...team, ...composition, ...vote, ...eligible];
