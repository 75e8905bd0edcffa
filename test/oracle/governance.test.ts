/** VOTE, COMPOSITION, TEAM, APPROVAL and ATTENDANCE on random people, against decision 9 and the rulebook read by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction } from "../functions/call-function";
import { below, fraction, minus, nearest, over, plus, sum, times, type Fraction } from "./fraction";
import { blankAs, choiceOf, frames, numberIn, orBlank, typed, wholeIn, yesNo, type Typed } from "./random-cells";
import { laidOut, respelled, type Cells, type Headings } from "./random-tables";
import { RUNS, shown } from "./runs";

const zero = fraction(0);

describe("VOTE", () => {
  interface VoteLaw {
    readonly rules: Cells;
    readonly isAbsolute: boolean;
    readonly countsBlanks: boolean;
    readonly chairDecides: boolean;
  }
  const laws: fc.Arbitrary<VoteLaw> = fc
    .record({ isAbsolute: fc.boolean(), countsBlanks: fc.boolean(), chairDecides: fc.boolean() })
    .filter(({ countsBlanks, chairDecides }) => !(countsBlanks && chairDecides))
    .map((law) => ({
      ...law,
      rules: [
        ["governance.vote.majority", law.isAbsolute ? "absolute" : "simple"],
        ["governance.vote.blanks", law.countsBlanks ? "oui" : "non"],
        ["governance.vote.tie", law.chairDecides ? "chair" : "rejected"],
      ],
    }));
  const CHAIR = { for: ["pour", "p", "oui", "POUR"], against: ["contre", "c", "non"] } as const;
  const ballot = fc.record({
    pour: wholeIn(0, 60),
    contre: wholeIn(0, 60),
    blancs: orBlank(wholeIn(0, 10), 0),
    chair: orBlank(choiceOf(CHAIR), null),
  });
  const ballots = fc.array(
    fc
      .oneof(
        ballot,
        ballot.map((one) => ({ ...one, contre: one.pour })),
      )
      .filter(({ pour, contre }) => pour.value + contre.value > 0),
    { minLength: 1, maxLength: 4 },
  );
  type Ballot = typeof ballot extends fc.Arbitrary<infer T> ? T : never;

  function resultOf({ pour, contre, blancs, chair }: Ballot, law: VoteLaw): unknown[] {
    const cast = pour.value + contre.value + (law.countsBlanks ? blancs.value : 0);
    const isTied = pour.value === contre.value;
    const needed: unknown = law.isAbsolute ? Math.floor(cast / 2) + 1 : expect.any(Number);
    if (isTied && law.chairDecides) {
      if (chair.value === null) return Array<unknown>(3).fill("#N/A");
      return [chair.value === "for" ? "Adopté" : "Rejeté", needed, "Voix du président"];
    }
    const passes = law.isAbsolute ? pour.value > cast / 2 : pour.value > contre.value;
    return [passes ? "Adopté" : "Rejeté", needed, isTied ? "Égalité" : "Sans objet"];
  }

  it("counts the majority and settles ties", async () => {
    await fc.assert(
      fc.asyncProperty(ballots, laws, frames, async (list, law, frame) => {
        const column = (pick: (one: Ballot) => Content): Cells => list.map((one) => [pick(one)]);
        const rules = [...law.rules, ...frame.rows];
        const result = shown(
          await callFunction(
            "VOTE",
            column(({ pour }) => pour.cell),
            column(({ contre }) => contre.cell),
            column(({ blancs }) => blancs.cell),
            column(({ chair }) => chair.cell),
            rules,
          ),
        );
        const headings = frame.headings ? [["Résultat", "Majorité requise", "Départage"]] : [];
        expect(result).toEqual([...headings, ...list.map((one) => resultOf(one, law))]);
      }),
      RUNS,
    );
  });
});

describe("COMPOSITION", () => {
  const ROLES = ["head", "teacher", "company", "guest"] as const;
  type RoleId = (typeof ROLES)[number];
  const LABELS: Readonly<Record<RoleId, string>> = {
    head: "président du conseil",
    teacher: "enseignant",
    company: "représentant d'entreprise",
    guest: "invité",
  };
  type Side = "academic" | "professional" | null;

  interface BodyLaw {
    readonly min: Readonly<Record<RoleId, number>>;
    readonly sides: Readonly<Record<RoleId, Side>>;
    /** The role wanted only in alternance, and whether there is alternance. */
    readonly conditional: { readonly role: RoleId; readonly unless: boolean; readonly holds: boolean } | null;
    readonly quorum: number | null;
    readonly withChair: boolean;
    readonly parity: boolean;
    readonly proxies: boolean;
  }
  const bodies: fc.Arbitrary<BodyLaw> = fc.record({
    min: fc.record({
      head: fc.constant(1),
      teacher: fc.integer({ min: 1, max: 3 }),
      company: fc.integer({ min: 1, max: 3 }),
      guest: fc.constant(1),
    }),
    sides: fc.constant({ head: null, teacher: "academic", company: "professional", guest: null } as const),
    conditional: fc.option(
      fc.record({ role: fc.constantFrom<RoleId>("company", "teacher"), unless: fc.boolean(), holds: fc.boolean() }),
    ),
    quorum: fc.option(fc.integer({ min: 2, max: 8 })),
    withChair: fc.boolean(),
    parity: fc.boolean(),
    proxies: fc.boolean(),
  });

  const word = (flag: boolean): string => (flag ? "oui" : "non");
  const rulesOf = ({ min, sides, conditional, quorum, withChair, parity, proxies }: BodyLaw): Cells => [
    ["governance.council.label", "Conseil"],
    ...ROLES.flatMap((role): Cells => [
      [`governance.council.${role}.min`, min[role]],
      [`governance.council.${role}.label`, LABELS[role]],
      ...(sides[role] === null ? [] : [[`governance.council.${role}.side`, sides[role]]]),
    ]),
    ["governance.council.guest.vote", "consultative"],
    ["governance.council.chair", "head"],
    ...(conditional === null
      ? []
      : [
          [`governance.council.${conditional.role}.${conditional.unless ? "unless" : "when"}`, "governance.alternance"],
          ["governance.alternance", word(conditional.holds)],
        ]),
    ...(quorum === null
      ? []
      : [
          ["governance.council.quorum", quorum],
          ["governance.council.quorum.withChair", word(withChair)],
        ]),
    ["governance.council.parity", word(parity)],
    ["governance.council.proxies", word(proxies)],
  ];

  const PRESENCE = {
    here: ["présent", "Présent"],
    proxy: ["représenté", "procuration", "pouvoir"],
    away: ["absent", "excusé"],
  } as const;
  interface Member {
    readonly role: Typed<RoleId>;
    readonly presence: Typed<keyof typeof PRESENCE>;
  }
  const roleCell = (id: RoleId): fc.Arbitrary<Typed<RoleId>> =>
    respelled([id, LABELS[id]])
      .filter((name) => !/[*:(]/.test(name))
      .map((name) => typed(name, id));
  const member = (role: fc.Arbitrary<RoleId>): fc.Arbitrary<Member> =>
    fc.record({ role: role.chain(roleCell), presence: orBlank(choiceOf(PRESENCE), "here" as const) });
  const members = fc
    .tuple(
      fc.array(member(fc.constant("head")), { maxLength: 1 }),
      fc.array(member(fc.constantFrom("teacher", "company", "guest")), { minLength: 1, maxLength: 10 }),
    )
    .map(([chair, others]) => [...others, ...chair]);
  const TABLE: Headings = {
    role: ["rôle", "qualité", "fonction", "catégorie", "titre", "role"],
    presence: ["présence", "présent", "émargement", "statut"],
  };
  const meetings = members.chain((list) =>
    laidOut(
      TABLE,
      ["role", "presence"],
      list.map(({ role, presence }) => ({ role: role.cell, presence: presence.cell })),
    ).map(({ cells }) => ({ list, cells })),
  );

  function expected(list: readonly Member[], law: BodyLaw): unknown[][] {
    const count = (isCounted: (one: Member) => boolean): number => list.filter(isCounted).length;
    const line = (name: unknown, required: number, present: number): unknown[] => [
      name,
      required,
      present,
      Math.max(0, required - present),
    ];
    const rows = ROLES.map((id) => {
      const isWanted = law.conditional?.role !== id || law.conditional.holds !== law.conditional.unless;
      const present = count(
        ({ role, presence }) =>
          role.value === id && (presence.value === "here" || (presence.value === "proxy" && law.proxies)),
      );
      return line(expect.any(String), isWanted ? law.min[id] : 0, present);
    });
    // Who does not sit counts in nothing.
    const isSitting = (id: RoleId): boolean =>
      !(law.conditional?.role === id && law.conditional.unless && law.conditional.holds);
    const voting = list.filter(
      ({ role, presence }) => role.value !== "guest" && isSitting(role.value) && presence.value === "here",
    );
    const beyond = ROLES.map((id, index): number => {
      const [, required, there] = rows[index]! as [unknown, number, number];
      return id === "guest" || !isSitting(id) ? 0 : Math.max(there - required, 0);
    }).reduce((total, one) => total + one, 0);
    const persons = voting.filter(({ role }) => law.withChair || role.value !== "head").length;
    const sides = (["academic", "professional"] as const).map(
      (side) => voting.filter(({ role }) => law.sides[role.value] === side).length,
    );
    const [small, large] = [Math.min(...sides), Math.max(...sides)];
    return [
      ...rows,
      ...(beyond === 0 ? [] : [["Membres au-delà du minimum", 0, beyond, 0]]),
      ...(law.quorum === null ? [] : [line("Quorum", law.quorum, persons)]),
      ...(law.parity ? [line("Parité", large, small)] : []),
    ];
  }

  it("counts each category, then the quorum and the parity", async () => {
    await fc.assert(
      fc.asyncProperty(meetings, bodies, frames, async ({ list, cells }, law, frame) => {
        const result = shown(await callFunction("COMPOSITION", cells, "council", [...rulesOf(law), ...frame.rows]));
        if (frame.headings) expect(result[0]).toEqual(["Catégorie", "Requis", "Présents", "Manquants", "Source"]);
        expect(result.slice(frame.headings ? 1 : 0).map((line) => line.slice(0, 4))).toEqual(expected(list, law));
      }),
      RUNS,
    );
  });

  it("takes a plain column of roles: all of them present", async () => {
    await fc.assert(
      fc.asyncProperty(members, bodies, async (list, law) => {
        const result = shown(
          await callFunction(
            "COMPOSITION",
            list.map(({ role }) => [role.cell]),
            "Conseil",
            rulesOf(law),
          ),
        );
        const present = list.map((one): Member => ({ ...one, presence: typed(null, "here") }));
        expect(result.slice(1).map((line) => line.slice(0, 4))).toEqual(expected(present, law));
      }),
      RUNS,
    );
  });
});

describe("COMPOSITION of the conseil de perfectionnement", () => {
  /** Annexe 7 §4, in its order; the learners are apart. */
  const ALWAYS = [
    ["responsable national", 1],
    ["enseignant-chercheur permanent", 1],
    ["enseignant vacataire professionnel", 1],
    ["alumni", 1],
    ["expert extérieur", 2],
  ] as const;
  const WHEN = {
    "ingénieur pédagogique": "pedagogicalEngineer",
    "représentant du CFA": "alternance",
    "employeur d’alternant": "alternance",
    "centre en région": "deployment",
    "établissement extérieur": "externalDeployment",
  } as const;
  const conditions = fc.record({
    pedagogicalEngineer: fc.boolean(),
    alternance: fc.boolean(),
    deployment: fc.boolean(),
    externalDeployment: fc.boolean(),
    modalities: fc.integer({ min: 1, max: 5 }),
    sites: fc.integer({ min: 1, max: 8 }),
  });

  it("wants each conditional category where its condition holds, and learners by modality and site", async () => {
    await fc.assert(
      fc.asyncProperty(conditions, async (given) => {
        const rules: Cells = [
          ["convention", "gessms-2026"],
          ...Object.entries(given).map(([key, value]): readonly Content[] => [
            `governance.${key}`,
            typeof value === "boolean" ? (value ? "oui" : "non") : value,
          ]),
        ];
        const result = shown(await callFunction("COMPOSITION", "responsable national", "perfectionCouncil", rules));
        const required = new Map(result.slice(1).map((line) => [line[0], line[1]]));
        const wanted = [
          ...ALWAYS,
          ["élève", given.sites >= 5 ? Math.max(4, given.modalities) : given.modalities] as const,
          ...Object.entries(WHEN).map(([role, key]) => [role, given[key] ? 1 : 0] as const),
        ];
        for (const [role, count] of wanted) expect([role, required.get(role)]).toEqual([role, count]);
        expect(required.size).toBe(wanted.length);
      }),
      RUNS,
    );
  });
});

describe("APPROVAL", () => {
  const laws = fc.constantFrom<readonly [Cells, Fraction, boolean]>(
    [[["convention", "gessms-2026"]], fraction(3, 10), true],
    [[["convention", "assistant-gestion-2016"]], zero, true],
    [
      [
        ["convention", "gessms-2026"],
        ["staffing.approval.operator", ">"],
      ],
      fraction(3, 10),
      false,
    ],
    [
      [
        ["staffing.approval.threshold", "25 %"],
        ["staffing.approval.operator", ">="],
      ],
      fraction(1, 4),
      true,
    ],
  );
  const pair = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }))
    .map(([given, whole]) => [given / 4, whole / 4] as const);
  const edge = fc
    .integer({ min: 1, max: 100 })
    .chain((n) => fc.constantFrom(2, 3, 4).map((tenths) => [(n * tenths) / 4, (n * 10) / 4] as const));

  it("wants an agrément from the threshold on, or above it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(pair, edge), { minLength: 1, maxLength: 5 }),
        laws,
        async (list, [rules, threshold, orEqual]) => {
          const result = await callFunction(
            "APPROVAL",
            list.map(([given]) => [given]),
            list.map(([, whole]) => [whole]),
            rules,
          );
          const wanted = list.map(([given, whole]) => {
            const part = fraction(given * 4, whole * 4);
            return [given > 0 && (orEqual ? !below(part, threshold) : below(threshold, part))];
          });
          expect(shown(result)).toEqual(wanted);
        },
      ),
      RUNS,
    );
  });
});

describe("ATTENDANCE", () => {
  const TABLE: Headings = {
    learner: ["apprenant", "élève", "étudiant", "stagiaire", "nom et prénom", "matricule"],
    planned: ["heures prévues", "heures", "durée", "h prévues", "heures planifiées", "nb heures", "planned"],
    presence: ["présence", "émargement", "statut", "code", "P/A", "présent", "presence"],
    justified: ["absences justifiées", "heures justifiées", "abs. justifiées", "abs just", "ABJ"],
    unjustified: ["absences injustifiées", "heures injustifiées", "abs. injustifiées", "abs injust", "ABI"],
  };
  const PRESENCE = {
    here: ["présent", "P", "1", "oui", "x", "présente"],
    justified: ["absence justifiée", "ABJ", "AJ", "justifiée", "excusé"],
    unjustified: ["absence injustifiée", "ABI", "ABS", "A", "AI", "absent", "injustifiée", "0"],
  } as const;
  const session = fc.record({
    learner: fc.constantFrom("Ada", "Blaise", "Chloé"),
    // Sessions that are all under an hour may be durations held in days, which are refused.
    planned: numberIn(1, 8, 4),
    presence: orBlank(choiceOf(PRESENCE), null, 6),
  });
  type Session = typeof session extends fc.Arbitrary<infer T> ? T : never;
  const registers = fc.array(session, { minLength: 1, maxLength: 12 }).chain((list) =>
    laidOut(
      TABLE,
      Object.keys(TABLE),
      list.map(({ learner, planned, presence }) => ({ learner, planned: planned.cell, presence: presence.cell })),
    ).map(({ cells }) => ({ list, cells })),
  );

  function rowOf(learner: string, list: readonly Session[]): unknown[] {
    const hours = (...kinds: (keyof typeof PRESENCE)[]): Fraction =>
      sum(
        list
          .filter((one) => one.learner === learner && one.presence.value !== null && kinds.includes(one.presence.value))
          .map(({ planned }) => planned.value),
      );
    const planned = hours("here", "justified", "unjustified");
    const sums = [planned, hours("here"), hours("justified"), hours("unjustified")].map(nearest);
    return [learner, ...sums, planned.n === 0n ? "" : nearest(over(hours("here"), planned)), ""];
  }

  it("adds up each learner’s hours, in order of first appearance", async () => {
    await fc.assert(
      fc.asyncProperty(registers, frames, async ({ list, cells }, frame) => {
        const headings = [
          "Apprenant",
          "Heures prévues",
          "Heures suivies",
          "Absences justifiées",
          "Absences injustifiées",
          "Taux de présence",
          "Motifs non recevables",
        ];
        const learners = [...new Set(list.map(({ learner }) => learner))];
        const expected = [...(frame.headings ? [headings] : []), ...learners.map((learner) => rowOf(learner, list))];
        const rules = frame.rows.length === 0 ? null : frame.rows;
        expect(shown(await callFunction("ATTENDANCE", cells, rules))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("adds up hours of absence given as hours", async () => {
    const hours = fc
      .record({ planned: fc.nat(40), justified: fc.nat(20), unjustified: fc.nat(20) })
      // As above: hours that are all under one may be durations.
      .filter(({ planned }) => planned === 0 || planned >= 4)
      .filter(({ planned, justified, unjustified }) => justified + unjustified <= planned);
    const registers = fc.array(hours, { minLength: 1, maxLength: 6 }).chain((list) =>
      laidOut(
        TABLE,
        ["learner", "planned", "justified", "unjustified"],
        list.map(({ planned, justified, unjustified }) => ({
          learner: "Ada",
          planned: planned / 4,
          justified: justified === 0 ? null : justified / 4,
          unjustified: unjustified === 0 ? null : unjustified / 4,
        })),
      ).map(({ cells }) => ({ list, cells })),
    );
    await fc.assert(
      fc.asyncProperty(registers, async ({ list, cells }) => {
        const total = (of: (one: (typeof list)[number]) => number): number =>
          list.reduce((all, one) => all + of(one), 0);
        const [planned, justified, unjustified] = [
          total((one) => one.planned),
          total((one) => one.justified),
          total((one) => one.unjustified),
        ];
        const followed = planned - justified - unjustified;
        const rate = planned === 0 ? "" : nearest(fraction(followed, planned));
        const result = shown(await callFunction("ATTENDANCE", cells));
        expect(result[1]).toEqual(["Ada", planned / 4, followed / 4, justified / 4, unjustified / 4, rate, ""]);
      }),
      RUNS,
    );
  });
});

describe("TEAM", () => {
  const TABLE: Headings = {
    instructor: ["intervenant", "enseignant", "formateur", "professeur", "chargé d'enseignement", "instructor"],
    unit: ["unité", "UE", "code", "code UE", "module", "matière", "unit"],
    hours: ["heures", "volume horaire", "volume", "nb heures", "hours"],
    status: ["statut", "qualité", "profil", "corps", "status"],
    approved: ["agrément", "agréé", "date d'agrément", "agréée", "approved"],
  };
  const STATUS = {
    researcher: [
      "enseignant-chercheur",
      "EC",
      "MCF",
      "PR",
      "PRCM",
      "maître de conférences",
      "professeur des universités",
    ],
    professional: ["professionnel", "pro", "vacataire professionnel", "intervenant professionnel"],
    teacher: ["enseignant", "PRAG", "PRCE", "certifié", "agrégé", "enseignant académique", "formateur permanent"],
    other: ["autre"],
  } as const;
  type Status = keyof typeof STATUS;
  const NAMES = ["Ada", "Blaise", "Chloé", "Denis", "Emma"] as const;
  const UNITS = ["USSA24", "USSA25", "UASA06"] as const;

  const teams = fc.tuple(...NAMES.map(() => orBlank(choiceOf(STATUS), "other" as const, 8))).chain((statuses) => {
    const lesson = fc
      .record({
        who: fc.nat(NAMES.length - 1),
        unit: fc.constantFrom(...UNITS),
        hours: fc.oneof(numberIn(0, 60, 2), blankAs(zero)),
        approved: orBlank(yesNo, false, 5),
      })
      .map((one) => ({ ...one, status: statuses[one.who]! }));
    return fc.array(lesson, { minLength: 1, maxLength: 10 }).chain((list) =>
      laidOut(
        TABLE,
        Object.keys(TABLE),
        list.map(({ who, unit, hours, approved, status }) => ({
          instructor: NAMES[who]!,
          unit,
          hours: hours.cell,
          approved: approved.cell,
          status: status.cell,
        })),
      ).map(({ cells }) => ({ list, cells })),
    );
  });
  type Lesson = (typeof teams extends fc.Arbitrary<infer T> ? T : never)["list"][number];

  const share = (part: Fraction, whole: Fraction): Fraction | null => (whole.n === 0n ? null : over(part, whole));

  function expected(list: readonly Lesson[]): unknown[][] {
    const people = (isCounted: (one: Lesson) => boolean): Fraction =>
      fraction(new Set(list.filter(isCounted).map(({ who }) => who)).size);
    const hours = (isCounted: (one: Lesson) => boolean): Fraction =>
      sum(list.filter(isCounted).map((one) => one.hours.value));
    const is =
      (status: Status) =>
      (one: Lesson): boolean =>
        one.status.value === status;
    const all = (): boolean => true;
    const line = (name: string, value: Fraction | null, minimum: Fraction): unknown[] =>
      value === null
        ? [name, expect.anything(), nearest(minimum), expect.any(String)]
        : [name, nearest(value), nearest(minimum), below(value, minimum) ? "Non conforme" : "Conforme"];
    const [fifteen, quarter] = [fraction(15, 100), fraction(1, 4)];
    return [
      line("Enseignants-chercheurs (effectif)", share(people(is("researcher")), people(all)), fifteen),
      line("Enseignants-chercheurs (heures)", share(hours(is("researcher")), hours(all)), fifteen),
      line("Professionnels (effectif)", share(people(is("professional")), people(all)), quarter),
    ];
  }

  /** Who gives 30 % or more of a unit that is no UA without being approved for it. */
  function lacking(list: readonly Lesson[]): number {
    const found = NAMES.filter((_, who) =>
      UNITS.filter((unit) => !unit.startsWith("UA")).some((unit) => {
        const lessons = list.filter((one) => one.unit === unit);
        const own = lessons.filter((one) => one.who === who);
        const [part, whole] = [sum(own.map((one) => one.hours.value)), sum(lessons.map((one) => one.hours.value))];
        const isMain = part.n > 0n && !below(part, times(whole, fraction(3, 10)));
        return isMain && !own.some((one) => one.approved.value);
      }),
    );
    return found.length;
  }

  it("gives the shares of the team and of its hours against their minimum", async () => {
    await fc.assert(
      fc.asyncProperty(teams, async ({ list, cells }) => {
        const result = shown(await callFunction("TEAM", cells, "gessms-2026"));
        expect(result[0]).toEqual(["Contrôle", "Valeur", "Minimum", "Verdict", "Détail", "Source"]);
        expect(result.slice(1, 4).map((line) => line.slice(0, 4))).toEqual(expected(list));
        const missing = lacking(list);
        expect(result[4]?.slice(0, 2)).toEqual(["Intervenants à agréer", missing]);
        expect(result[4]?.[3]).toBe(missing > 0 ? "À vérifier" : "Conforme");
      }),
      RUNS,
    );
  });
});

describe("INDICATOR", () => {
  const NATURES = { flow: ["flux", "flow", "flux annuel"], stock: ["stock", "niveau", "effectif"] } as const;
  const line = fc.record({
    done: numberIn(0, 100),
    target: fc.oneof({ weight: 5, arbitrary: numberIn(0, 80) }, { weight: 1, arbitrary: blankAs(zero) }),
  });

  it("cumulates flows and reads stocks row by row", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        orBlank(choiceOf(NATURES), "flow" as const),
        frames,
        async (list, nature, frame) => {
          const result = shown(
            await callFunction(
              "INDICATOR",
              list.map(({ done }) => [done.cell]),
              list.map(({ target }) => [target.cell]),
              nature.cell,
              frame.rows.length === 0 ? null : frame.rows,
            ),
          );
          let [done, target] = [zero, zero];
          const rows = list.map((one): unknown[] => {
            done = nature.value === "flow" ? plus(done, one.done.value) : one.done.value;
            target = nature.value === "flow" ? plus(target, one.target.value) : one.target.value;
            if (one.target.value.n === 0n)
              return [expect.anything(), expect.anything(), expect.anything(), "Sans cible"];
            return [
              nearest(done),
              nearest(target),
              nearest(over(done, target)),
              minus(done, target).n < 0n ? "Non atteint" : "Atteint",
            ];
          });
          const headings = frame.headings ? [["Cumul réalisé", "Cumul cible", "Atteinte", "Verdict"]] : [];
          expect(result).toEqual([...headings, ...rows]);
        },
      ),
      RUNS,
    );
  });

  it("judges a threshold of the period on what is cumulated", async () => {
    const years = fc.array(wholeIn(0, 3), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        years,
        wholeIn(1, 5),
        fc.constantFrom("seuil", "au moins", "Minimum"),
        async (list, target, nature) => {
          const given = list.map(({ cell }) => [cell]);
          const result = shown(
            await callFunction(
              "INDICATOR",
              given,
              list.map(() => [target.cell]),
              nature,
            ),
          );
          let done = 0;
          const verdicts = list.map(({ value }) => {
            done += value;
            return done >= target.value ? "Atteint" : "Non atteint";
          });
          expect(result.slice(1).map((line) => line[3])).toEqual(verdicts);
        },
      ),
      RUNS,
    );
  });
});
