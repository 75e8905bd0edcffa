/** ELIGIBLE on random candidates, against annexe 1 and articles 1 and 3 of the texts read by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentValue } from "../../src/functions/host";
import { callFunction } from "../functions/call-function";
import { plusYears, serialOf, type Serial } from "./days";
import { blankAs, choiceOf, dateIn, frames, orBlank, typed, wholeIn, yesNo, type Typed } from "./random-cells";
import { laidOut, linedUp, type Headings, type LaidOut, type Row } from "./random-tables";
import { RUNS, shown } from "./runs";

/** A condition that is met, that refuses, or that a missing fact leaves open. */
type Fate = "met" | "failed" | "unknown";

const HEADINGS: Headings = {
  contractType: ["contrat", "type de contrat", "dispositif", "voie"],
  birth: ["naissance", "date de naissance", "né le", "née le"],
  entry: ["entrée", "date d'entrée", "entrée en formation", "début de formation", "rentrée"],
  trainingEnd: ["fin de formation", "date de fin de formation"],
  diploma: ["diplôme", "niveau", "niveau d'études", "diplôme obtenu"],
  recognised: ["diplôme d'État", "habilité par l'État", "reconnu par l'État"],
  years: ["années validées", "années d'études supérieures", "années de supérieur"],
  origin: ["origine", "filière", "spécialité", "parcours antérieur"],
  yearEntered: ["année d'admission", "admission en année"],
  validation: ["validation d'acquis", "VES", "VAPP", "VAE", "dérogation"],
  disabled: ["handicap", "RQTH", "travailleur handicapé"],
  higher: ["diplôme supérieur", "prépare un diplôme supérieur"],
  business: ["création d'entreprise", "reprise d'entreprise", "projet de création"],
  athlete: ["sportif", "sportif de haut niveau", "SHN"],
  jobSeeker: ["demandeur d'emploi", "DE", "France Travail", "Pôle emploi", "inscrit à France Travail"],
  sector: ["secteur", "employeur du secteur", "secteur sanitaire et social"],
  admissible: ["admissible", "admissibilité", "déclaré admissible"],
  contractStart: ["début du contrat", "contrat du"],
  contractEnd: ["fin du contrat", "contrat au"],
  signed: ["contrat signé", "contrat conclu", "recruté"],
  mission: ["mission validée", "fiche mission validée"],
  leftSchool: ["sortie de formation initiale", "sortie initiale", "fin d'études", "sortie du système scolaire"],
  project: ["projet professionnel", "projet"],
  match: ["formation adaptée", "lien avec le projet", "adéquation"],
  prerequisites: ["prérequis", "pré-requis", "prérequis validés"],
  positioned: ["positionnement", "positionné", "entretien de positionnement"],
  course: ["formation", "diplôme préparé", "intitulé", "parcours"],
  courseYears: ["durée", "nombre d'années", "durée en années"],
};

interface Candidate {
  readonly fates: readonly Fate[];
  readonly row: Row;
  readonly funded?: readonly [years: number, share: number];
}

const mostly = (probability: number, fact: fc.Arbitrary<Typed<boolean>>): fc.Arbitrary<Typed<boolean>> =>
  fc.oneof({ weight: probability, arbitrary: fact.filter(({ value }) => value) }, { weight: 1, arbitrary: fact });
const wanted = mostly(12, yesNo);
const noIfBlank = orBlank(mostly(12, yesNo), false, 20);
const openIfBlank = orBlank(mostly(12, yesNo), null, 20);
const rarely = orBlank(yesNo, false, 2);

const ENTRY = serialOf(15, 9, 2026);
const entry = dateIn(ENTRY, ENTRY + 40);
const atBirth = (day: Serial, years: number, shift: number): Serial => plusYears(day, -years) + shift;
/** Whole years of age on a day: the birthday counts. */
function ageOn(day: Serial, birth: Serial): number {
  let years = 0;
  while (plusYears(birth, years + 1) <= day) years += 1;
  return years;
}
const birthBefore = (day: Serial): fc.Arbitrary<Typed<Serial>> =>
  fc.oneof(
    dateIn(plusYears(day, -45), plusYears(day, -14)),
    fc.tuple(fc.constantFrom(16, 26, 30), fc.constantFrom(-1, 0, 1)).chain(([years, shift]) => {
      const birth = atBirth(day, years, shift);
      return dateIn(birth, birth);
    }),
  );
const of = (isMet: boolean | null): Fate => (isMet === null ? "unknown" : isMet ? "met" : "failed");
const cells = (facts: Readonly<Record<string, Typed<unknown>>>): Row =>
  Object.fromEntries(Object.entries(facts).map(([id, { cell }]) => [id, cell]));

const DIPLOMAS: readonly (readonly [ArgumentValue, number])[] = [
  ["bac", 4],
  ["bac+2", 5],
  ["BTS", 5],
  ["DUT", 5],
  ["L2", 5],
  ["licence", 6],
  [5, 5],
  [4, 4],
  ["bac+3", 6],
];
const diploma = fc.constantFrom(...DIPLOMAS).map(([cell, level]) => typed(cell, level));
const VALIDATIONS = { VES: ["VES"], VAPP: ["VAPP", "VAP"], VAE: ["VAE"] } as const;

const professional: fc.Arbitrary<Candidate> = entry.chain((start) =>
  fc
    .record({
      contractType: choiceOf({
        apprenticeship: ["apprentissage", "CA"],
        professional: ["contrat pro", "professionnalisation"],
      }),
      birth: birthBefore(start.value),
      diploma: orBlank(diploma, 0, 9),
      recognised: orBlank(mostly(8, yesNo), true, 3),
      validation: orBlank(choiceOf(VALIDATIONS), null, 2),
      disabled: rarely,
      higher: orBlank(yesNo, null, 2),
      business: rarely,
      athlete: rarely,
      jobSeeker: rarely,
      sector: openIfBlank,
      admissible: openIfBlank,
      contractStart: fc.oneof(
        dateIn(start.value - 20, start.value),
        dateIn(start.value - 20, start.value + 1),
        blankAs(null),
      ),
      contractEnd: fc.oneof(
        dateIn(start.value + 300, start.value + 320),
        dateIn(start.value + 298, start.value + 301),
        blankAs(null),
      ),
    })
    .map((facts): Candidate => {
      const end = start.value + 300;
      const age = ageOn(start.value, facts.birth.value);
      const level = facts.diploma.value;
      const isHigher = facts.higher.value ?? level < 6;
      const isOther = facts.disabled.value || facts.business.value || facts.athlete.value;
      const isOfAge =
        facts.contractType.value === "apprenticeship"
          ? age >= 16 && (age <= 29 || isHigher || isOther)
          : (age >= 16 && age <= 25) || (age >= 26 && facts.jobSeeker.value);
      const hasDiploma = (level >= 5 && facts.recognised.value) || facts.validation.value !== null;
      const covers =
        facts.contractStart.value !== null &&
        facts.contractEnd.value !== null &&
        facts.contractStart.value <= start.value &&
        facts.contractEnd.value >= end;
      return {
        row: { ...cells(facts), entry: start.cell, trainingEnd: end },
        fates: [of(isOfAge), of(hasDiploma), of(covers), of(facts.sector.value), of(facts.admissible.value)],
      };
    }),
);

const engineer: fc.Arbitrary<Candidate> = entry.chain((start) =>
  fc
    .record({
      birth: birthBefore(start.value),
      years: wholeIn(0, 5),
      origin: choiceOf({ scientific: ["scientifique ou technique"], cpge: ["CPGE"], foreign: ["étranger équivalent"] }),
      yearEntered: orBlank(
        fc.constantFrom(1, 2).map((n) => typed(n, n)),
        1,
        2,
      ),
      admissible: openIfBlank,
      signed: noIfBlank,
      mission: noIfBlank,
    })
    .map((facts): Candidate => ({
      row: { ...cells(facts), entry: start.cell },
      fates: [
        of(ageOn(start.value, facts.birth.value) < 30),
        of(facts.years.value >= (facts.yearEntered.value === 2 ? 3 : 2)),
        of(facts.admissible.value),
        of(facts.signed.value),
        of(facts.mission.value),
      ],
    })),
);

const COURSES = {
  daeu: { names: ["DAEU"], years: 1, share: 0.5 },
  capacity: { names: ["Capacité en droit", "capacité en droit"], years: 2, share: 0.5 },
  other: { names: ["Licence de gestion"], years: 1, share: 0 },
} as const;
const regional: fc.Arbitrary<Candidate> = entry.chain((start) =>
  fc
    .record({
      jobSeeker: orBlank(wanted, false, 20),
      leftSchool: fc.oneof(
        dateIn(plusYears(start.value, -8), plusYears(start.value, -2)),
        dateIn(plusYears(start.value, -2) - 1, plusYears(start.value, -2) + 1),
        blankAs(null),
      ),
      project: noIfBlank,
      match: noIfBlank,
      prerequisites: noIfBlank,
      positioned: noIfBlank,
      course: fc
        .constantFrom(...Object.values(COURSES))
        .chain((course) => fc.constantFrom(...course.names).map((name) => typed(name, course))),
      courseYears: fc.constantFrom(1, 2, 3).map((n) => typed(n, n)),
    })
    .map((facts): Candidate => {
      const left = facts.leftSchool.value;
      return {
        row: { ...cells(facts), entry: start.cell },
        fates: [
          of(left === null ? null : plusYears(left, 2) < start.value),
          ...(["jobSeeker", "project", "match", "prerequisites", "positioned"] as const).map((id) =>
            of(facts[id].value),
          ),
        ],
        funded: [Math.min(facts.courseYears.value, facts.course.value.years), facts.course.value.share],
      };
    }),
);

interface List {
  readonly list: readonly Candidate[];
  readonly table: LaidOut;
}
const listOf = (candidate: fc.Arbitrary<Candidate>): fc.Arbitrary<List> =>
  fc.array(candidate, { minLength: 1, maxLength: 4 }).chain((list) =>
    laidOut(
      HEADINGS,
      Object.keys(list[0]!.row),
      list.map(({ row }) => row),
    ).map((table) => ({ list, table })),
  );

const verdict = (fates: readonly Fate[]): unknown =>
  fates.includes("failed") ? false : fates.includes("unknown") ? "#N/A" : true;

describe("ELIGIBLE", () => {
  it.each([
    ["gessms-2026", professional],
    ["ingenieur-apprentissage-2020", engineer],
    ["forpro-sup-2022-2026", regional],
  ] as const)("%s", async (id, candidate) => {
    await fc.assert(
      fc.asyncProperty(listOf(candidate), frames, async ({ list, table }, frame) => {
        const result = shown(await callFunction("ELIGIBLE", table.cells, [["convention", id], ...frame.rows]));
        const answers = linedUp(table, frame.headings ? ["Éligible"] : null, (index) => [verdict(list[index]!.fates)]);
        expect(result.map(([first]) => [first])).toEqual(answers);
        const body = result.slice(frame.headings ? 1 : 0);
        table.rows.forEach((index, row) => {
          if (index === null) return;
          const { fates, funded } = list[index]!;
          const [answer, reasons, ...rest] = body[row]!;
          if (answer === true) expect([reasons, ...rest]).toEqual(["", ...(funded ?? ["", ""])]);
          const refused = fates.filter((fate) => fate === "failed").length;
          if (answer === false) expect((reasons as string).split(/\s;\s(?=[^()]*\()/)).toHaveLength(refused);
        });
      }),
      RUNS,
    );
  });
});
