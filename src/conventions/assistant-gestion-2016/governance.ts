/** Bodies, who sits in them and how they vote. */
import { body, role } from "../body";
import type { ConventionValue } from "../types";

const ALTERNANCE_HEAD = role("alternanceHead", "responsable de l’alternance");
const POLE_DIRECTOR = role("poleDirector", "directeur du pôle entreprises-apprentis");
const PEDAGOGICAL_DIRECTOR = role("pedagogicalDirector", "directrice pédagogique");

export const governance: readonly ConventionValue[] = [
  ...body("admissibilityCommission", "Commission d’admissibilité", "art. 4", { chair: "cnamDirector" }, [
    role("cnamDirector", "directeur régional du Cnam", { names: "directeur du Cnam;directeur du Cnam en Paca" }),
    role("cfaDirector", "directeur du CFA"),
    ALTERNANCE_HEAD,
    POLE_DIRECTOR,
    PEDAGOGICAL_DIRECTOR,
  ]),
  ...body("interviewJury", "Jury d’entretien", "art. 4", {}, [
    ALTERNANCE_HEAD,
    role("poleDirector", "directeur du pôle entreprises-apprentis", { alternative: "pedagogicalDirector" }),
    role("pedagogicalDirector", "directrice pédagogique", { alternative: "poleDirector" }),
  ]),
  ...body("steeringCommittee", "Comité de pilotage", "art. 15", {}, [
    role(
      "institutionHead",
      "chef d’établissement",
      { min: 2 },
      {
        min: {
          note: {
            fr: "« Des chefs d’établissement » : un par partenaire.",
            en: "« Heads of establishment »: one per partner.",
          },
          alternatives: [{ value: 1, reading: { fr: "Un seul suffit.", en: "One is enough." } }],
        },
      },
    ),
    PEDAGOGICAL_DIRECTOR,
    POLE_DIRECTOR,
    ALTERNANCE_HEAD,
  ]),
  ...body("jury", "Jury semestriel", "art. 11", { chair: "publicTeacher" }, [
    role("publicTeacher", "enseignant de l’établissement public"),
  ]),
];
