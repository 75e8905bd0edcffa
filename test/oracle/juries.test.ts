/** The compositions of the texts, the reasons of absences and the pairs of a team, each read by hand from its article. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import { plusMonths, serialOf, type Serial } from "./days";
import { fraction, nearest, over, sum, type Fraction } from "./fraction";
import { choiceOf, numberIn, orBlank, type Typed } from "./random-cells";
import { RUNS, shown } from "./runs";

const G = "gessms-2026";
const A = "assistant-gestion-2016";
const ENGINEER = "ingenieur-apprentissage-2020";
const CMQE = "cmqe-ptms";
const FORPRO = "forpro-sup-2022-2026";

/** What the article calls a category, and how many it asks for; 0 is invited. */
type Category = readonly [label: string, required: number, names: readonly string[]];

const BODIES: readonly (readonly [convention: string, body: string, categories: readonly Category[]])[] = [
  [
    A,
    "admissibilityCommission",
    [
      ["directeur régional du Cnam", 1, ["le Directeur régional du Cnam en Paca ou son représentant"]],
      ["directeur du CFA", 1, ["le Directeur du CFA du Pays d'Aix ou son représentant"]],
      ["responsable de l’alternance", 1, ["le Responsable de l'alternance"]],
      ["directeur du pôle entreprises-apprentis", 1, ["Le Directeur Pôle entreprise / apprentis"]],
      ["directrice pédagogique", 1, ["la Directrice pédagogique"]],
    ],
  ],
  [
    A,
    "steeringCommittee",
    [
      ["chef d’établissement", 2, ["Chefs d'établissement", "chef d’établissement"]],
      ["directrice pédagogique", 1, ["Directrice pédagogique"]],
      ["directeur du pôle entreprises-apprentis", 1, ["Directeur Pôle entreprises / apprentis"]],
      ["responsable de l’alternance", 1, ["Responsable de l'alternance"]],
    ],
  ],
  [
    CMQE,
    "managementBoard",
    [
      [
        "directeur du campus",
        1,
        ["Le Chef d'Etablissement du Lycée Support, Directeur du CMQ et pilote du directoire"],
      ],
      ["EDF", 1, ["Un représentant d'EDF"]],
      ["CEA", 1, ["Un représentant du CEA"]],
      ["Université de Montpellier", 1, ["Un représentant de l'université de Montpellier"]],
      ["IMT Alès", 1, ["Un représentant de l'IMT Alès"]],
      ["Université de Nîmes", 1, ["Un représentant de l'université de Nîmes"]],
      ["services académiques", 1, ["Un représentant des services académiques"]],
      ["directeur opérationnel", 0, ["Le directeur opérationnel du CMQ"]],
    ],
  ],
  [
    FORPRO,
    "steeringCommittee",
    [
      ["Région", 2, ["Vice-Président(e) en charge de la Formation Professionnelle de la Région"]],
      ["établissement", 34, ["Établissements d’Enseignement Supérieur", "l’Université Fédérale Toulouse côté Ouest"]],
    ],
  ],
  [
    ENGINEER,
    "projectJury",
    [
      ["responsable national", 1, ["du responsable national du diplôme, ou son représentant, président du jury"]],
      ["maître d’apprentissage", 1, ["du maître d'apprentissage ou son représentant"]],
      ["tuteur académique", 1, ["du tuteur académique ou son représentant"]],
    ],
  ],
  [
    ENGINEER,
    "apprenticeshipReview",
    [
      ["responsable du CFA", 1, ["un représentant du CFA", "responsable du CFA"]],
      ["tuteur académique", 1, ["le tuteur enseignant"]],
      ["maître d’apprentissage", 1, ["le maître d'apprentissage"]],
      ["responsable national", 1, ["le responsable national du diplôme ou son représentant"]],
      ["ressources humaines de l’entreprise", 1, ["le responsable des ressources humaines de l'entreprise"]],
      ["apprenti", 1, ["l'apprenti"]],
    ],
  ],
];

const pickedFrom = (categories: readonly Category[]): fc.Arbitrary<readonly (readonly [number, string])[]> =>
  fc.array(
    fc
      .nat(categories.length - 1)
      .chain((index) => fc.constantFrom(...categories[index]![2]).map((name) => [index, name] as const)),
    { minLength: 1, maxLength: 9 },
  );

describe.each(BODIES)("COMPOSITION in %s, %s", (convention, body, categories) => {
  it("counts the members named as the article does, those beyond the minimum included", async () => {
    await fc.assert(
      fc.asyncProperty(pickedFrom(categories), async (members) => {
        const result = shown(
          await callFunction(
            "COMPOSITION",
            members.map(([, name]) => [name]),
            body,
            convention,
          ),
        );
        const rows = categories.map(([label, required], index) => {
          const there = members.filter(([one]) => one === index).length;
          return [label, required, there, Math.max(required - there, 0)];
        });
        const beyond = categories.reduce((total, [, required], index) => {
          const there = members.filter(([one]) => one === index).length;
          return total + (required === 0 ? 0 : Math.max(there - required, 0));
        }, 0);
        const extra = beyond === 0 ? [] : [["Membres au-delà du minimum", 0, beyond, 0]];
        expect(result.slice(1).map((line) => line.slice(0, 4))).toEqual([...rows, ...extra]);
      }),
      RUNS,
    );
  });
});

describe("COMPOSITION of the passage commission and of the diploma jury", () => {
  /** Art. 3.3: the sides vote in equal numbers; art. 4.3: eight persons besides the president, in equal numbers. */
  const side = fc.constantFrom("academic", "professional");
  const person = fc.record({ side, isHere: fc.boolean(), isOnList: fc.boolean() });
  const people = fc.array(person, { minLength: 1, maxLength: 14 });
  const NAMES = { academic: "enseignant", professional: "représentant d'entreprise" } as const;
  const JURY_NAMES = { academic: "responsable opérationnel", professional: "représentant d'entreprise" } as const;

  const tableOf = (
    list: readonly { side: string; isHere: boolean; isOnList: boolean }[],
    names: Readonly<Record<string, string>>,
  ): Content[][] => [
    ["rôle", "milieu", "présence"],
    ...list.map((one, index) => [
      one.isOnList ? names[one.side]! : `Personne ${index}`,
      one.side === "academic" ? "académique" : "professionnel",
      one.isHere ? "présent" : "absent",
    ]),
  ];
  const hereOn = (list: readonly { side: string; isHere: boolean }[], which: string): number =>
    list.filter((one) => one.isHere && one.side === which).length;

  it("nobody is missing from a vote in equal numbers", async () => {
    await fc.assert(
      fc.asyncProperty(people, async (list) => {
        const result = shown(await callFunction("COMPOSITION", tableOf(list, NAMES), "passageCommission", ENGINEER));
        const votes = Math.min(hereOn(list, "academic"), hereOn(list, "professional"));
        const line = result.find(([label]) => String(label).startsWith("Parité"));
        expect(line?.slice(1, 4)).toEqual([votes, votes, 0]);
      }),
      RUNS,
    );
  });

  it("the jury wants as many of each side and eight persons, the CFA apart where it does not sit", async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.boolean(), fc.boolean(), async (list, trainees, withCfa) => {
        const table = tableOf(list, JURY_NAMES);
        if (withCfa) table.push(["Directeur du CFA ou son représentant²", null, "présent"]);
        const rules = [
          ["convention", ENGINEER],
          ["governance.trainees", trainees ? "oui" : "non"],
        ];
        const result = shown(await callFunction("COMPOSITION", table, "diplomaJury", rules));
        const sits = withCfa && !trainees ? 1 : 0;
        const [academic, professional] = [hereOn(list, "academic") + sits, hereOn(list, "professional")];
        const [small, large] = [Math.min(academic, professional), Math.max(academic, professional)];
        const there = academic + professional;
        expect(result.find(([label]) => label === "Quorum")?.slice(1, 4)).toEqual([8, there, Math.max(8 - there, 0)]);
        expect(result.find(([label]) => label === "Parité")?.slice(1, 4)).toEqual([large, small, large - small]);
      }),
      RUNS,
    );
  });
});

describe("COMPOSITION of the perfection council on many sites", () => {
  const learner = fc.option(fc.constantFrom("Occitanie", "Bretagne", "PACA", "Corse", "Alsace"));

  it("four learners from different regions: what is not said proves nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(learner, { maxLength: 6 }), fc.integer({ min: 3, max: 7 }), async (regions, sites) => {
        const table = [
          ["rôle", "région"],
          ["responsable national", null],
          ...regions.map((region) => ["élève", region]),
        ];
        const rules = [
          ["convention", G],
          ["governance.sites", sites],
        ];
        const result = shown(await callFunction("COMPOSITION", table, "perfectionCouncil", rules));
        const required = sites >= 5 ? 4 : 1;
        const told = new Set(regions.filter((region) => region !== null)).size;
        const different = told === 0 && regions.length > 0 ? 1 : told;
        const missing = Math.max(required - (sites >= 5 ? Math.min(different, regions.length) : regions.length), 0);
        expect(result.find(([label]) => label === "élève")?.slice(1, 4)).toEqual([required, regions.length, missing]);
      }),
      RUNS,
    );
  });
});

describe("ATTENDANCE and the reasons of art. 3.1", () => {
  const REASONS = {
    sick: ["arrêt de travail", "maladie", "arrêt maladie"],
    family: ["décès", "mariage de l’apprenti", "naissance ou adoption d'un enfant"],
    summons: ["Convocation officielle portant le sceau de la République Française", "convocation"],
    strike: ["Grèves des transports", "grève des transports"],
    free: ["réveil tardif", "rendez-vous personnel", "panne de voiture"],
  } as const;
  type Reason = keyof typeof REASONS;
  const PRESENCE = { here: ["P", "présent"], justified: ["ABJ"], unjustified: ["ABI", "absent"] } as const;
  const start: Serial = serialOf(1, 12, 2026);
  const leave = fc.oneof(
    fc.constant({ cells: [null, null, null] as Content[], isShort: true }),
    fc.integer({ min: 1, max: 130 }).map((days) => ({ cells: [days, null, null], isShort: days < 90 })),
    fc.integer({ min: 1, max: 5 }).map((months) => ({ cells: [`${months} mois`, null, null], isShort: months < 3 })),
    fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 120 })).map(([shift, days]) => {
      const [from, to] = [start + shift, start + shift + days];
      return { cells: [null, from, to], isShort: to + 1 < plusMonths(from, 3) };
    }),
  );
  const session = fc.record({
    hours: numberIn(1, 8, 2),
    presence: choiceOf(PRESENCE),
    reason: orBlank(
      fc
        .constantFrom(...(Object.keys(REASONS) as Reason[]))
        .chain((id) => fc.constantFrom(...REASONS[id]).map((cell): Typed<Reason> => ({ cell, value: id }))),
      null,
    ),
    leave,
  });
  type Session = typeof session extends fc.Arbitrary<infer T> ? T : never;

  const isAccepted = ({ reason, leave: { isShort } }: Session): boolean =>
    reason.value !== null && reason.value !== "free" && (reason.value !== "sick" || isShort);

  it("justify an absence when they are on the list, else leave it as it is and are listed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 8 }), async (list) => {
        const table = [
          ["apprenant", "heures", "présence", "motif", "durée de l'arrêt", "arrêt du", "arrêt au"],
          ...list.map((one) => ["Ada", one.hours.cell, one.presence.cell, one.reason.cell, ...one.leave.cells]),
        ];
        const [, row] = shown(await callFunction("ATTENDANCE", table, ENGINEER));
        const hours = (isCounted: (one: Session) => boolean): Fraction =>
          sum(list.filter(isCounted).map((one) => one.hours.value));
        const planned = hours(() => true);
        const followed = hours(({ presence }) => presence.value === "here");
        const justified = hours(
          (one) => one.presence.value !== "here" && (one.presence.value === "justified" || isAccepted(one)),
        );
        const unjustified = hours((one) => one.presence.value === "unjustified" && !isAccepted(one));
        expect(row?.slice(0, 6)).toEqual([
          "Ada",
          ...[planned, followed, justified, unjustified].map(nearest),
          nearest(over(followed, planned)),
        ]);
        const listed = new Set(
          list
            .filter((one) => one.reason.value !== null && !isAccepted(one))
            .map((one) => ({ ...one, typed: typeof one.reason.cell === "string" ? one.reason.cell : "" }))
            .map(({ reason, typed }) => `${typed}${reason.value === "free" ? "" : " (3 mois ou plus)"}`),
        );
        expect(row?.[6]).toBe([...listed].join(" ; "));
      }),
      RUNS,
    );
  });
});

describe("TEAM of the titre: art. 9", () => {
  /** « Les modules métier sont confiés à des professionnels », the general ones to an academic and a professional. */
  const STATUS = {
    researcher: ["EC"],
    professional: ["professionnel", "pro"],
    teacher: ["PRAG"],
    other: ["autre"],
  } as const;
  const PEOPLE = ["Ada", "Blaise", "Chloé", "Denis"] as const;
  const team = fc.tuple(...PEOPLE.map(() => choiceOf(STATUS))).chain((statuses) =>
    fc.array(
      fc.record({
        who: fc.nat(PEOPLE.length - 1).map((index) => ({ name: PEOPLE[index]!, status: statuses[index]! })),
        unit: fc.constantFrom("Vente", "Anglais", "Droit"),
        hours: fc.integer({ min: 1, max: 40 }),
        party: fc.constantFrom("Cnam", "CFA du Pays d’Aix"),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  );
  const KIND: Readonly<Record<string, "métier" | "général">> = {
    Vente: "métier",
    Anglais: "général",
    Droit: "général",
  };
  type Lesson = (typeof team extends fc.Arbitrary<infer T> ? T : never)[number];

  const isRight = (lessons: readonly Lesson[], kind: string): boolean => {
    const statuses = lessons.map(({ who }) => who.status.value);
    if (kind === "métier") return statuses.every((status) => status === "professional");
    return statuses.includes("professional") && statuses.some((one) => one === "researcher" || one === "teacher");
  };

  it("trade modules by professionals only, general ones always in pairs, the hours half and half", async () => {
    await fc.assert(
      fc.asyncProperty(team, async (list) => {
        const table = [
          ["intervenant", "unité", "heures", "statut", "partie", "type de module", "agrément"],
          ...list.map(({ who, unit, hours, party }) => [
            who.name,
            unit,
            hours,
            who.status.cell,
            party,
            KIND[unit]!,
            "oui",
          ]),
        ];
        const result = shown(await callFunction("TEAM", table, A));
        const lineOf = (label: string): unknown[] | undefined => result.find(([name]) => name === label)?.slice(1, 4);
        for (const [label, kind] of [
          ["Modules métier", "métier"],
          ["Modules généraux en binôme", "général"],
        ] as const) {
          const units = [...new Set(list.map(({ unit }) => unit))].filter((unit) => KIND[unit] === kind);
          const right = units.filter((unit) =>
            isRight(
              list.filter((one) => one.unit === unit),
              kind,
            ),
          ).length;
          const verdict = units.length === 0 ? "Sans objet" : right === units.length ? "Conforme" : "Non conforme";
          expect(lineOf(label)).toEqual([right, units.length, verdict]);
        }
        const whole = list.reduce((total, { hours }) => total + hours, 0);
        const cnam = list.filter(({ party }) => party === "Cnam").reduce((total, { hours }) => total + hours, 0);
        const half = result.find(([name]) => name === "Heures du Cnam");
        expect(half?.slice(1, 4)).toEqual([
          nearest(fraction(cnam, whole)),
          0.5,
          2 * cnam >= whole ? "Conforme" : "À vérifier",
        ]);
      }),
      RUNS,
    );
  });
});
