/** Bodies, who sits in them and how they vote. */
import { body, role, several } from "../body";
import type { ConventionValue } from "../types";

const ACADEMIC = { side: "academic" } as const;
const PROFESSIONAL = { side: "professional" } as const;

const NATIONAL_HEAD = role("nationalHead", "responsable national");
const APPRENTICE_MASTER = role("apprenticeMaster", "maître d’apprentissage");
const ACADEMIC_TUTOR = role("academicTutor", "tuteur académique", { names: "tuteur enseignant" });
const CFA = role("cfa", "responsable du CFA", { names: "responsable du CFA partenaire" });
const APPRENTICE = role("apprentice", "apprenti");

/** The text names professionals and academics without saying which the CFA is. */
const CFA_SIDE = {
  side: {
    note: {
      fr: "Le texte oppose les milieux académique et professionnel sans y ranger le CFA.",
      en: "The text opposes the academic and professional sides without placing the CFA.",
    },
    alternatives: [
      { value: "professional", reading: { fr: "Du côté professionnel.", en: "On the professional side." } },
    ],
  },
};

/** The facts of the training that its bodies depend on. */
const conditions: readonly ConventionValue[] = [
  { key: "governance.alternance", value: true, article: "préambule" },
  {
    key: "governance.partner",
    value: false,
    article: "art. 3.3",
    note: {
      fr: "« Le cas échéant » : le règlement ne dit pas quelles formations ont un partenaire institutionnel.",
      en: "« Where applicable »: the rules do not say which trainings have an institutional partner.",
    },
    alternatives: [{ value: true, reading: { fr: "La formation en a un.", en: "The training has one." } }],
  },
  { key: "governance.trainees", value: false, article: "art. 4.3" },
];

export const governance: readonly ConventionValue[] = [
  ...conditions,
  { key: "governance.vote.majority", value: "simple", article: "art. 3.3" },
  { key: "governance.vote.tie", value: "chair", article: "art. 3.3" },
  ...body("academicCommission", "Commission académique", "art. 3.2.2", { chair: "nationalHead" }, [
    NATIONAL_HEAD,
    role("operationalHead", "responsable opérationnel"),
    CFA,
    several("teacher", "enseignant"),
    role("partner", "partenaire", { min: 0, vote: "advisory" }),
  ]),
  ...body(
    "passageCommission",
    "Commission de passage",
    "art. 3.3",
    { chair: "nationalHead", parity: false, voteParity: true },
    [
      role("nationalHead", "responsable national", ACADEMIC),
      role("operationalHead", "responsable opérationnel", ACADEMIC),
      role("partner", "partenaire institutionnel", { ...ACADEMIC, when: "governance.partner" }),
      role("cfa", "responsable du CFA", { ...ACADEMIC, names: "responsable du CFA partenaire" }, CFA_SIDE),
      several("teacher", "enseignant", {
        ...ACADEMIC,
        names: "enseignant du Cnam;vacataire;vacataire intervenant dans la formation",
      }),
      role("company", "représentant d’entreprise", { min: 2, ...PROFESSIONAL, names: "entreprise partenaire" }),
    ],
    {
      parity: {
        note: {
          fr: "C’est le vote qui est « en nombre paritaire », non la composition : personne ne manque quand un côté est plus nombreux.",
          en: "The vote is « in equal numbers », not the composition: nobody is missing when a side is more numerous.",
        },
        alternatives: [
          { value: true, reading: { fr: "La composition est paritaire aussi.", en: "The composition is equal too." } },
        ],
      },
    },
  ),
  ...body(
    "diplomaJury",
    "Jury de délivrance du diplôme",
    "art. 4.3",
    { chair: "eicnamDirector", quorum: 8, "quorum.withChair": false, parity: true, proxies: false },
    [
      role("eicnamDirector", "directeur de l’EICnam"),
      role("regionalDirector", "directeur du CCR", ACADEMIC),
      role("nationalHead", "responsable national", ACADEMIC),
      role("operationalHead", "responsable opérationnel", ACADEMIC),
      role("cfa", "directeur du CFA", { ...ACADEMIC, unless: "governance.trainees" }, CFA_SIDE),
      role("partner", "partenaire institutionnel", { ...ACADEMIC, when: "governance.partner" }),
      several("company", "représentant d’entreprise", { ...PROFESSIONAL, names: "entreprise partenaire" }),
    ],
    {
      "quorum.withChair": {
        note: {
          fr: "« En plus du président, […] avec un quorum de huit personnes » : huit sans lui.",
          en: "« Besides the president, […] with a quorum of eight persons »: eight without him.",
        },
        alternatives: [{ value: true, reading: { fr: "Huit avec le président.", en: "Eight with the president." } }],
      },
    },
  ),
  ...body("projectJury", "Jury du projet de fin d’études", "art. 3.2.3", { chair: "nationalHead" }, [
    NATIONAL_HEAD,
    APPRENTICE_MASTER,
    ACADEMIC_TUTOR,
  ]),
  ...body("trainingReview", "Revue de formation", "art. 3.4", { chair: "nationalHead" }, [
    NATIONAL_HEAD,
    ACADEMIC_TUTOR,
    APPRENTICE_MASTER,
    CFA,
    APPRENTICE,
  ]),
  ...body("apprenticeshipReview", "Revue d’apprentissage", "art. 3.5", {}, [
    CFA,
    ACADEMIC_TUTOR,
    APPRENTICE_MASTER,
    NATIONAL_HEAD,
    role("companyHr", "ressources humaines de l’entreprise", {
      names: "responsable des ressources humaines;responsable des ressources humaines de l’entreprise",
    }),
    APPRENTICE,
  ]),
];
