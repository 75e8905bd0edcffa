import { describe, expect, it } from "vitest";
import { asLetter } from "../../../src/functions/explain/as-letter";
import { asText } from "../../../src/functions/explain/as-text";
import { asTree, type ExplanationNode } from "../../../src/functions/explain/as-tree";
import { explain } from "../../../src/functions/explain/explain";
import type { Explanation } from "../../../src/functions/explain/explanation";
import type { CallContext } from "../../../src/functions/host";
import { toArgument, type Loose } from "../call-function";

const context: CallContext = { zerosAreZeros: true };
/** No-break spaces, thin or not, as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

function explained(id: string, args: readonly (Loose | null)[], row?: number): Promise<Explanation> {
  return explain(id, args.map(toArgument), context, row);
}

const marks = [
  [8, 9],
  [12, 12],
];

describe("an explanation as text", () => {
  it("gives each step under its own, with the rules that decided it and their articles", async () => {
    const explanation = await explained("UE_STATUS", [marks, null, [[12], [null]], "gessms-2026"], 1);
    expect(plain(asText(explanation, "fr"))).toBe(
      [
        "CNAM.UE_STATUS : Validée",
        "Convention : LP GESSMS 2026-2027 — Cnam Occitanie, GRETA-CFA, Lycée",
        "- Première session",
        "  - Notes : 12 ; 12 ; coefficients : 1 ; 1",
        "  - Moyenne pondérée de 2 notes : 12/20",
        "  - 12 est déjà arrondi",
        "    Arrondi de la note : Demi-point supérieur (annexe 3, « Saisie des notes »)",
        "  - 12 atteint le seuil de 10",
        "    Seuil de validation : 10/20 (annexe 3, « Deuxième session d’examen/session de rattrapage »)",
        "- Note : 12 ; statut : Validée",
      ].join("\n"),
    );
  });

  it("tells of no date beyond the calendar", async () => {
    const beyond = await explained("DEADLINE", ["insertionSurvey", "31/12/9999", "gessms-2026"], 0);
    expect(JSON.stringify(beyond.result)).toContain("9999");
    expect(beyond.steps.filter(({ code }) => code.startsWith("calendar.delay"))).toEqual([]);
  });

  it("tells of no rounding where the rules have none", async () => {
    const steps = (await explained("UE_GRADE", [[[12.34, 9.87]], null, null, "cnam"], 0)).steps;
    expect(JSON.stringify(steps)).not.toContain("ounding");
    expect(JSON.stringify((await explained("UE_GRADE", [[[12.34]], null, null, "gessms-2026"], 0)).steps)).toContain(
      "ounding",
    );
  });

  it("names the columns of a table, in the language of its reader around French results", async () => {
    const explanation = await explained("BILLING", [10_000, 2026, null, null, "gessms-2026"], 0);
    const [result, , ...steps] = plain(asText(explanation, "en")).split("\n");
    expect(result).toBe(
      "CNAM.BILLING: Échéance: Acompte 1; Date: 31/12/2026; Taux: 40%; Montant: 4,000.00 €; Nature: Facture",
    );
    expect(steps.join("\n")).toContain("40% (art. 3(3))");
  });

  it("tells of every row when none is asked about", async () => {
    const text = asText(await explained("UE_VALID", [marks, null, null, "gessms-2026"]), "fr");
    expect(text.match(/^- Ligne \d$/gm)).toEqual(["- Ligne 1", "- Ligne 2"]);
  });

  it("names the row of the rules table that a value comes from", async () => {
    const rules = [
      ["convention", "gessms-2026"],
      ["grading.threshold", 11],
    ];
    const text = plain(asText(await explained("UE_VALID", [[[12]], null, null, rules], 0), "fr"));
    expect(text).toContain("Seuil de validation : 11/20 (votre table de règles, ligne 2, au lieu de : annexe 3");
  });

  it.each([undefined, 0, 3])("says why a call was refused, whatever the row (%s)", async (row) => {
    const text = plain(asText(await explained("UE_GRADE", [marks, null, null, "gessms"], row), "fr"));
    expect(text).toMatch(/^CNAM\.UE_GRADE : #VALEUR! : « regles », .*« gessms-2026 »\.$/);
  });
});

describe("an explanation as a tree", () => {
  const texts = (nodes: readonly ExplanationNode[]): readonly string[] =>
    nodes.flatMap(({ text, children }) => [text, ...texts(children)]);

  it("holds the lines of the text, and the keys of the parameters", async () => {
    const explanation = await explained("UE_STATUS", [marks, null, [[12], [null]], "gessms-2026"], 0);
    const tree = asTree(explanation, "fr");
    const lines = asText(explanation, "fr").split("\n").slice(2);
    expect(texts(tree)).toEqual(lines.map((line) => line.replace(/^ *(?:- )?/, "")));
    const second = tree.find(({ text }) => text === "Seconde session");
    expect(second?.children[0]).toMatchObject({ kind: "parameter", key: "grading.resit.policy", children: [] });
  });
});

describe("a step that hangs on how the text is read", () => {
  const text = async (hours: number): Promise<string> =>
    plain(asText(await explained("APPROVAL", [[[hours]], [[30]], "gessms-2026"], 0), "fr"));

  it("names both articles at exactly 30 %, and at 30 % alone", async () => {
    expect(await text(9)).toMatch(/au moins.*\(art\. 2\.2\(4\)\) ; autre lecture : Plus de 30 % \(annexe 3\)/i);
    expect(await text(9.01)).not.toContain("autre lecture");
    expect(await text(8.99)).not.toContain("autre lecture");
  });
});

describe("the explanation of a unit of no known code", () => {
  it("tells its place in words", async () => {
    const text = plain(asText(await explained("ECTS", [[[12, 8]], [[4, 6]], "cnam"], 0), "fr"));
    expect(text).toContain("- 1re unité (12) : 4 crédits");
    expect(text).toContain("- 2e unité (8) : 0 crédit");
  });
});

describe("the steps of a result", () => {
  const told = async (id: string, args: readonly (Loose | null)[], row?: number): Promise<string> =>
    plain(asText(await explained(id, args, row), "fr"));

  it("DIPLOMA calls each unit by its code, wherever its column stands, and says what a grade alone is taken for", async () => {
    const rules = [
      ["convention", "gessms-2026"],
      ["diploma.mean", "aucun"],
    ];
    const codes = ["USSA24", "USSA25", "USSA26", "USSA27", "USSA28", "USSA29", "USSA2A", "USSA2B", "USSA2C", "USSA2D"];
    const headings = ["Nom", "UASA06", ...codes, "USSA2E", "TED001", "UASA0R"];
    const text = await told(
      "DIPLOMA",
      [[headings, ["Ada", 9, 8, ...codes.slice(1).map(() => 12), 12, 12, "V"]], rules],
      0,
    );
    expect(text).toContain("- USSA24 (8) : 0 crédit");
    expect(text).toContain("- UASA06 (9) : 0 crédit");
    expect(text).not.toMatch(/\dre unité|\de unité/u);
    expect(text).toMatch(/USSA24 \(8\) : Session 2\n.*\n *Note d’une unité sans statut : Première session/u);
    expect(text).toMatch(/UASA06 \(9\) : Non validée\n.*\n *Deuxième session pour une activité : non/u);
  });

  it("a component that is not sat again is said so, and an absence leaves the unit not validated", async () => {
    const replaced = await told("UE_GRADE", [[[16, 3]], null, [[null, 6]], "assistant-gestion-2016"], 0);
    expect(replaced).toContain("seconde session : non passée ; 6 ; notes retenues : 6");
    const absent = await told("UE_STATUS", [[["ABJ", 14]], null, null, "ingenieur-apprentissage-2020"], 0);
    expect(absent).toContain("Absence justifiée (ABJ) : pas de note, l’unité n’est pas validée");
  });

  it("COST tells the hours of tutoring and the kilometres of trips", async () => {
    const table = [
      ["nature", "quantité", "km", "visites"],
      ["tutorat", 8, null, null],
      ["déplacement", 8, 51, 2],
    ];
    const text = await told("COST", [table, "assistant-gestion-2016"]);
    expect(text).toContain("8 apprenants × 5 h : 40 h");
    expect(text).toContain("8 apprenants × 51 km, aller et retour, × 2 visites : 1 632 km");
  });

  it("STATS has one for each row, the parts of a rate included", async () => {
    const { steps } = await explained("STATS", [[[8], [12], ["ABI"]], "gessms-2026"]);
    expect(steps).toHaveLength(18);
    expect(steps.filter((step) => step.steps.length === 0)).toEqual([]);
  });

  it("a year is no quantity, and a course goes by its name", async () => {
    const table = [
      ["année", "partie", "montant"],
      [2016, "cnam", 1],
    ];
    expect(await told("CAP", [table, "pays-aix-2016-2018"], 0)).toContain("Année : 2016 ;");
    const candidates = [
      ["entrée", "DE", "sortie initiale", "projet", "adéquation", "prérequis", "positionné", "formation"],
      ["02/09/2024", "oui", "01/09/2020", "oui", "oui", "oui", "oui", "DAEU"],
    ];
    expect(await told("ELIGIBLE", [candidates, "forpro-sup-2022-2026"], 0)).toContain("Part des droits couverte, DAEU");
  });

  it("a letter announces articles only where it cites one", async () => {
    const facts = { who: "", unit: "", date: "30/11/2026" };
    const letter = async (notes: Loose): Promise<string> =>
      asLetter([await explained("UE_STATUS", [notes, null, null, "gessms-2026"])], facts, "fr");
    expect(await letter([[12, 9]])).toContain("Entre parenthèses");
    const refused = await letter([["AB", 9]]);
    expect(refused).not.toContain("Entre parenthèses");
    expect(refused).not.toContain("étape par étape");
  });
});

describe("a step says what decided it", () => {
  it("VISITS names the visits that are late, due or out of their period", async () => {
    const visits = async (date: string, made: string | null): Promise<string> => {
      const table = [
        ["apprenant", "début", "visite 1", "visite 2"],
        ["Ada", "15/09/2016", made, null],
      ];
      return plain(asText(await explained("VISITS", [table, date, "assistant-gestion-2016"], 0), "fr"));
    };
    expect(await visits("16/12/2016", null)).toContain("En retard : visite 1");
    expect(await visits("15/12/2016", null)).toContain("À faire : visite 1");
    expect(await visits("16/12/2016", "14/09/2016")).toContain("14/09/2016. En retard : visite 1");
    expect(await visits("16/12/2016", "15/12/2016")).toMatch(/15\/12\/2016\. À jour$/m);
  });

  it("ELIGIBLE cites, beside its decision, the rule of each refusal and no other", async () => {
    const table = [
      ["date de naissance", "entrée", "diplôme", "contrat", "début du contrat", "fin du contrat"],
      ["01/01/2012", "15/09/2026", 5, "apprentissage", "01/09/2026", "31/08/2027"],
    ];
    const { steps } = await explained("ELIGIBLE", [table, "gessms-2026"], 0);
    const decision = steps.find(({ code }) => code === "eligibility.decision");
    const refused = steps.flatMap((step) => step.steps).filter(({ code }) => code === "eligibility.refused");
    expect(refused.length).toBeGreaterThan(0);
    expect(decision?.parameters.map(({ key }) => key)).toEqual([
      ...new Set(refused.flatMap(({ parameters }) => parameters.map(({ key }) => key))),
    ]);
    expect(decision?.parameters.every(({ citation }) => citation !== "")).toBe(true);
  });

  it("a party's part is a share, in a phrase that agrees with its name", async () => {
    const text = plain(asText(await explained("SHARE", [[[1000]], "assistant-gestion-2016"]), "fr"));
    expect(text).toContain("CFA du Pays d’Aix : 50 % de 1 000,00 €, soit 500,00 €");
    expect(text).toContain("Part du CFA du Pays d’Aix : 50 %");
  });

  it("an article is cited within brackets, which do not nest, and its dates with it", async () => {
    const cost = plain(
      asText(
        await explained("COST", [
          [
            ["nature", "quantité"],
            ["examen", 3],
          ],
          "assistant-gestion-2016",
        ]),
        "fr",
      ),
    );
    expect(cost).toContain("(budget prévisionnel, tableau en fin de texte)");
    const changed = [
      ["convention", "assistant-gestion-2016"],
      ["finance.examHour", 25],
    ];
    const typed = plain(
      asText(
        await explained("COST", [
          [
            ["nature", "quantité"],
            ["examen", 3],
          ],
          changed,
        ]),
        "fr",
      ),
    );
    expect(typed).toContain(
      "(votre table de règles, ligne 2, au lieu de : budget prévisionnel, tableau en fin de texte)",
    );
    const subsidy = plain(
      asText(await explained("SUBSIDY", [[[90_150]], [[100]], [[100]], "pays-aix-2016-2018"]), "fr"),
    );
    expect(subsidy).not.toMatch(/\([^()]*\(/);
  });
});
