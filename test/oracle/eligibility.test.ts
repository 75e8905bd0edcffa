/** ELIGIBLE on random candidates, against the conditions of entry read by hand from the texts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../functions/call-function";
import { plusYears, serialOf, type Serial } from "./days";
import { below, fraction, nearest, type Fraction } from "./fraction";
import {
  choiceOf,
  dateCells,
  dateIn,
  frames,
  numberIn,
  orBlank,
  typed,
  yesNo,
  type Frame,
  type Typed,
} from "./random-cells";
import { laidOut, type Cells, type Headings, type LaidOut } from "./random-tables";
import { RUNS, shown } from "./runs";

/** What one condition says of a candidate. */
type Answer = "met" | "refused" | "unknown";

function verdict(answers: readonly Answer[]): unknown {
  if (answers.includes("refused")) return false;
  return answers.includes("unknown") ? "#N/A" : true;
}
const known = (fact: boolean | null): Answer => (fact === null ? "unknown" : fact ? "met" : "refused");

function ageOn(birth: Serial, day: Serial): number {
  let age = 0;
  while (plusYears(birth, age + 1) <= day) age += 1;
  return age;
}

const ENTRY = serialOf(28, 9, 2026);
const entries = dateIn(serialOf(1, 9, 2026), serialOf(31, 3, 2028));
/** Births whose birthdays fall around an entry, and 29 February. */
const births = fc
  .tuple(fc.integer({ min: 14, max: 32 }), fc.integer({ min: -2, max: 2 }), fc.boolean())
  .map(([age, shift, isLeap]) =>
    isLeap ? serialOf(29, 2, 2028 - 4 * Math.floor(age / 4)) : plusYears(ENTRY, -age) + shift,
  )
  .chain((birth) => fc.constantFrom(...dateCells(birth)).map((cell) => typed(cell, birth)));
const near = (serial: Serial): fc.Arbitrary<Typed<Serial>> => dateIn(serial - 3, serial + 3);

const DIPLOMAS = {
  bac: ["bac", "4", "niveau 4"],
  bac1: ["bac+1", "L1"],
  bac2: ["bac+2", "DEUST", "5"],
  /** Those that an article names as origins. */
  named: ["BTS", "DUT", "L2", "CPGE"],
  licence: ["licence", "bac+3", "BUT", "6"],
  master: ["master", "bac+5", "7"],
} as const;
type Diploma = keyof typeof DIPLOMAS;
const LEVEL: Readonly<Record<Diploma, number>> = { bac: 4, bac1: 4, bac2: 5, named: 5, licence: 6, master: 7 };
const YEARS: Readonly<Record<Diploma, number>> = { bac: 0, bac1: 1, bac2: 2, named: 2, licence: 3, master: 5 };
const VALIDATIONS = { VES: ["VES"], VAPP: ["VAPP", "VAP"], VAE: ["VAE"] } as const;
const CONTRACTS = {
  apprenticeship: ["apprentissage", "contrat d'apprentissage", "CA", "apprenti"],
  professional: ["professionnalisation", "contrat pro", "CP", "contrat de pro"],
  proA: ["Pro-A", "reconversion"],
  plan: ["plan", "PDC"],
} as const;

type Values<T> = { readonly [K in keyof T]: T[K] extends Typed<infer V> ? V : never };

/** Candidates laid out in a table, with the verdict each row should have. */
function tablesOf<T extends Readonly<Record<string, Typed<unknown>>>>(
  headings: Headings,
  candidate: fc.Arbitrary<T>,
): fc.Arbitrary<{ readonly list: readonly Values<T>[]; readonly table: LaidOut }> {
  return fc.array(candidate, { minLength: 1, maxLength: 5 }).chain((list) => {
    const rows = list.map((one) => Object.fromEntries(Object.entries(one).map(([id, { cell }]) => [id, cell])));
    const values = list.map(
      (one) => Object.fromEntries(Object.entries(one).map(([id, { value }]) => [id, value])) as Values<T>,
    );
    return laidOut(headings, Object.keys(headings), rows).map((table) => ({ list: values, table }));
  });
}

async function decided(cells: Cells, convention: string, frame: Frame): Promise<unknown[][]> {
  const result = shown(await callFunction("ELIGIBLE", cells, [["convention", convention], ...frame.rows]));
  if (frame.headings) expect(result[0]).toEqual(["Éligible", "Motifs", "Années financées", "Part des droits"]);
  return result.slice(frame.headings ? 1 : 0);
}

describe("ELIGIBLE in gessms-2026", () => {
  const TABLE = {
    contract: ["contrat", "type de contrat", "dispositif"],
    birth: ["naissance", "date de naissance", "né le"],
    entry: ["entrée", "date d'entrée", "rentrée"],
    end: ["fin de formation", "date de fin de formation"],
    diploma: ["diplôme", "niveau d'études", "diplôme obtenu"],
    recognised: ["diplôme d'État", "habilité par l'État"],
    validation: ["validation d'acquis", "dérogation"],
    disabled: ["handicap", "RQTH"],
    business: ["création d'entreprise", "projet de création"],
    athlete: ["sportif", "sportif de haut niveau"],
    jobSeeker: ["demandeur d'emploi", "France Travail"],
    benefit: ["allocation", "minima sociaux"],
    assisted: ["contrat aidé", "ancien contrat aidé"],
    sector: ["secteur", "employeur du secteur"],
    admissible: ["admissible", "admissibilité"],
    from: ["début du contrat", "contrat du"],
    to: ["fin du contrat", "contrat au"],
  };
  const END = serialOf(2, 7, 2027);
  const flag = orBlank(yesNo, false);
  const candidate = fc.record({
    contract: orBlank(choiceOf(CONTRACTS), null, 6),
    birth: orBlank(births, null, 8),
    entry: orBlank(fc.oneof(near(ENTRY), entries), null, 8),
    end: orBlank(near(END), null, 8),
    diploma: orBlank(choiceOf(DIPLOMAS), null),
    recognised: orBlank(yesNo, true),
    validation: orBlank(choiceOf(VALIDATIONS), null, 2),
    disabled: flag,
    business: flag,
    athlete: flag,
    jobSeeker: flag,
    benefit: orBlank(choiceOf({ yes: ["RSA", "ASS", "AAH", "oui"], no: ["non", "aucune"] }), "no" as const),
    assisted: yesNo,
    sector: orBlank(yesNo, null, 8),
    admissible: orBlank(yesNo, null, 8),
    from: orBlank(near(ENTRY), null, 8),
    to: orBlank(near(END), null, 8),
  });
  type Candidate = Values<typeof candidate extends fc.Arbitrary<infer T> ? T : never>;

  function publicOf(one: Candidate): Answer {
    if (one.contract === null) return "unknown";
    // Art. 1 opens the course to both, without an age.
    if (one.contract === "proA" || one.contract === "plan") return "met";
    const isOther = one.contract === "professional" && (one.benefit === "yes" || one.assisted);
    if (isOther) return "met";
    if (one.birth === null || one.entry === null) return "unknown";
    const age = ageOn(one.birth, one.entry);
    if (age < 16) return "refused";
    if (one.contract === "professional") return known(age <= 25 || one.jobSeeker);
    const preparesHigher = (one.diploma === null ? 0 : LEVEL[one.diploma]) < 6;
    return known(age <= 29 || preparesHigher || one.disabled || one.business || one.athlete);
  }

  function contractOf({ contract, from, to, entry, end }: Candidate): Answer {
    if (contract === "plan") return "met";
    if (from === null || to === null) return "refused";
    if ((entry !== null && from > entry) || (end !== null && to < end)) return "refused";
    return entry === null || end === null ? "unknown" : "met";
  }

  it("admits by age, public, diploma, employer, admissibility and contract", async () => {
    await fc.assert(
      fc.asyncProperty(tablesOf(TABLE, candidate), frames, async ({ list, table }, frame) => {
        const result = await decided(table.cells, "gessms-2026", frame);
        for (const [index, source] of table.rows.entries()) {
          const one = source === null ? undefined : list[source];
          if (one === undefined) continue;
          const hasDiploma = one.diploma !== null && LEVEL[one.diploma] >= 5 && one.recognised;
          const answers = [
            publicOf(one),
            known(hasDiploma || one.validation !== null),
            known(one.sector),
            known(one.admissible),
            contractOf(one),
          ];
          expect(result[index]?.[0]).toBe(verdict(answers));
          expect(result[index]?.slice(2)).toEqual(["", ""]);
        }
      }),
      RUNS,
    );
  });
});

describe("ELIGIBLE in forpro-sup-2022-2026", () => {
  const TABLE = {
    entry: ["entrée", "date d'entrée", "rentrée"],
    left: ["sortie de formation initiale", "sortie initiale", "fin d'études"],
    jobSeeker: ["demandeur d'emploi", "Pôle emploi"],
    project: ["projet professionnel", "projet"],
    match: ["formation adaptée", "adéquation"],
    prerequisites: ["prérequis", "pré-requis"],
    positioned: ["positionnement", "entretien de positionnement"],
    course: ["formation", "diplôme préparé", "intitulé"],
    years: ["durée", "nombre d'années"],
  };
  const flag = orBlank(
    fc.oneof({ weight: 5, arbitrary: fc.constant(typed("oui", true)) }, { weight: 1, arbitrary: yesNo }),
    false,
    12,
  );
  const COURSES = { daeu: ["DAEU", "DAEU A"], law: ["Capacité en droit"], other: ["Licence", "BTS"] } as const;
  const candidate = fc.record({
    entry: orBlank(near(serialOf(28, 2, 2026)), null, 10),
    left: orBlank(fc.oneof(near(serialOf(28, 2, 2024)), near(serialOf(1, 9, 2020))), null, 10),
    jobSeeker: flag,
    project: flag,
    match: flag,
    prerequisites: flag,
    positioned: flag,
    course: choiceOf(COURSES),
    years: orBlank(numberIn(1, 3), null),
  });
  type Candidate = Values<typeof candidate extends fc.Arbitrary<infer T> ? T : never>;

  function leftOf({ left, entry }: Candidate): Answer {
    return left === null || entry === null ? "unknown" : known(entry > plusYears(left, 2));
  }

  /** One year, two of the Capacité en droit, no more than the course lasts; half of the fees of two courses. */
  function fundingOf({ course, years }: Candidate): [number, number] {
    const most: Fraction = fraction(course === "law" ? 2 : 1);
    const funded = years !== null && below(years, most) ? years : most;
    return [nearest(funded), course === "other" ? 0 : 0.5];
  }

  it("admits job-seekers long out of school, and funds their course", async () => {
    await fc.assert(
      fc.asyncProperty(tablesOf(TABLE, candidate), frames, async ({ list, table }, frame) => {
        const result = await decided(table.cells, "forpro-sup-2022-2026", frame);
        for (const [index, source] of table.rows.entries()) {
          const one = source === null ? undefined : list[source];
          if (one === undefined) continue;
          const facts = [one.jobSeeker, one.project, one.match, one.prerequisites, one.positioned].map(known);
          const eligible = verdict([leftOf(one), ...facts]);
          expect(result[index]?.[0]).toBe(eligible);
          const funding = eligible === true ? fundingOf(one) : eligible === false ? [0, 0] : ["#N/A", "#N/A"];
          expect(result[index]?.slice(2)).toEqual(funding);
        }
      }),
      RUNS,
    );
  });
});

describe("ELIGIBLE in ingenieur-apprentissage-2020", () => {
  const TABLE = {
    birth: ["naissance", "date de naissance", "née le"],
    entry: ["entrée", "entrée en formation"],
    diploma: ["diplôme", "niveau d'études"],
    years: ["années validées", "années de supérieur"],
    second: ["année d'admission", "admission en année"],
    origin: ["origine", "parcours antérieur"],
    validation: ["validation d'acquis", "VAPP"],
    admissible: ["admissible", "déclaré admissible"],
    signed: ["contrat signé", "recruté"],
    mission: ["mission validée", "fiche mission validée"],
  };
  const ORIGINS = {
    listed: ["scientifique ou technique", "DUT", "étranger équivalent"],
    /** « Issus de classe préparatoire »: two years of studies, without a diploma. */
    classes: ["CPGE"],
    other: ["autre"],
  } as const;
  const candidate = fc.record({
    birth: orBlank(births, null, 10),
    entry: orBlank(near(ENTRY), null, 10),
    diploma: orBlank(choiceOf(DIPLOMAS), null),
    years: orBlank(numberIn(0, 4, 2), null, 2),
    second: orBlank(choiceOf({ no: ["1"], yes: ["2"] }), "no" as const),
    origin: orBlank(choiceOf(ORIGINS), null),
    validation: orBlank(choiceOf(VALIDATIONS), null, 2),
    admissible: orBlank(yesNo, null, 8),
    signed: yesNo,
    mission: orBlank(yesNo, false, 8),
  });

  it("admits under 30, with two years of studies or three, and an origin of the list or a VAPP", async () => {
    await fc.assert(
      fc.asyncProperty(tablesOf(TABLE, candidate), frames, async ({ list, table }, frame) => {
        const result = await decided(table.cells, "ingenieur-apprentissage-2020", frame);
        for (const [index, source] of table.rows.entries()) {
          const one = source === null ? undefined : list[source];
          if (one === undefined) continue;
          const studied = Math.max(one.diploma === null ? 0 : YEARS[one.diploma], one.origin === "classes" ? 2 : 0);
          const years = one.years ?? fraction(studied);
          const origin = one.origin ?? (one.diploma === "named" ? "listed" : "other");
          const isYoung = one.birth === null || one.entry === null ? null : ageOn(one.birth, one.entry) < 30;
          const answers = [
            known(isYoung),
            known(!below(years, fraction(one.second === "yes" ? 3 : 2))),
            known(origin !== "other" || one.validation === "VAPP"),
            known(one.admissible),
            known(one.signed),
            known(one.mission),
          ];
          expect(result[index]?.[0]).toBe(verdict(answers));
        }
      }),
      RUNS,
    );
  });
});
