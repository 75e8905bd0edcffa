/** Bodies, who sits in them and how they vote. */
import { body, role } from "../body";
import type { ConventionValue } from "../types";

const COMPOSITION = "annexe 7 §4";
const WORKING = "annexe 7 §6";
const ACCESS = "annexe 1, « Publics / conditions d’accès »";

const NATIONAL_HEAD = "responsable national";

/** Both partners are represented by their « proviseur ». */
const PARTNER = "responsable du partenaire;partenaire;proviseur";

/** The facts of the training that its council depends on. */
const conditions: readonly ConventionValue[] = [
  { key: "governance.alternance", value: true, article: ACCESS },
  {
    key: "governance.modalities",
    value: 1,
    article: ACCESS,
    note: {
      fr: "« 100 % alternance » : une seule modalité.",
      en: "« 100 % alternance »: one modality only.",
    },
  },
  {
    key: "governance.sites",
    value: 1,
    article: "art. 2.3(5)",
    note: {
      fr: "La convention ne dit pas sur combien de sites la licence est déployée en France : à corriger s’il y en a d’autres.",
      en: "The convention does not say on how many sites the licence is deployed in France: to be corrected if there are others.",
    },
    alternatives: [
      {
        value: 5,
        reading: {
          fr: "Cinq sites ou plus : quatre élèves au moins.",
          en: "Five sites or more: at least four learners.",
        },
      },
    ],
  },
  { key: "governance.sites.many", value: 5, article: COMPOSITION },
  { key: "governance.deployment", value: true, article: ACCESS },
  {
    key: "governance.externalDeployment",
    value: true,
    article: COMPOSITION,
    note: {
      fr: "Le GRETA-CFA et le Lycée, extérieurs au Cnam, déploient la formation avec le Centre Cnam.",
      en: "The GRETA-CFA and the lycée, outside the Cnam, deploy the training with the Cnam centre.",
    },
    alternatives: [
      { value: false, reading: { fr: "Seul le Centre Cnam la déploie.", en: "The Cnam centre alone deploys it." } },
    ],
  },
  {
    key: "governance.pedagogicalEngineer",
    value: false,
    article: COMPOSITION,
    note: {
      fr: "« Le cas échéant » : la convention ne nomme pas d’ingénieur pédagogique.",
      en: "« Where applicable »: the convention names no pedagogical engineer.",
    },
    alternatives: [{ value: true, reading: { fr: "La formation en a un.", en: "The training has one." } }],
  },
];

export const governance: readonly ConventionValue[] = [
  ...conditions,
  { key: "governance.vote.majority", value: "simple", article: WORKING },
  ...body(
    "perfectionCouncil",
    "Conseil de perfectionnement",
    COMPOSITION,
    { chair: "nationalHead;expert", quorum: null, proxies: true },
    [
      role("nationalHead", NATIONAL_HEAD),
      role("researcher", "enseignant-chercheur permanent"),
      role("professionalTeacher", "enseignant vacataire professionnel", {
        names: "vacataire professionnel;enseignant vacataire",
      }),
      role(
        "learner",
        "élève",
        { perModality: true, manySites: 4 },
        {
          manySites: {
            note: {
              fr: "« 4 élèves au total, issus de régions différentes » à partir de cinq sites, sans écarter un élève par modalité : le plus grand des deux nombres.",
              en: "« 4 learners in all, from different regions » from five sites on, without setting aside one per modality: the larger of the two.",
            },
          },
        },
      ),
      role("alumni", "alumni"),
      role("expert", "expert extérieur", {
        min: 2,
        external: true,
        names:
          "membre externe/expert qualifié des professions;membre externe;expert qualifié des professions;membre extérieur expert qualifié des professions;représentant du monde socioprofessionnel;représentant du milieu socioprofessionnel",
      }),
      role("pedagogicalEngineer", "ingénieur pédagogique", { when: "governance.pedagogicalEngineer" }),
      role("cfa", "représentant du CFA", { when: "governance.alternance" }),
      role("employer", "employeur d’alternant", { when: "governance.alternance" }),
      role("regionalCentre", "centre en région", { when: "governance.deployment" }),
      role("externalInstitution", "établissement extérieur", {
        when: "governance.externalDeployment",
        names:
          "établissement partenaire;établissement national ou international externe au Cnam;établissement externe;établissement déployant la formation",
      }),
    ],
    {
      label: {
        note: {
          fr: "L’article 4.4 dit la charte adoptée le 6 octobre 2020, l’annexe 7 le 10 décembre 2024 : le texte joint est celui de l’annexe.",
          en: "Article 4.4 says the charter was adopted on 6 October 2020, annexe 7 on 10 December 2024: the text attached is the annexe’s.",
        },
      },
      chair: { article: WORKING },
      quorum: { article: WORKING },
      proxies: { article: WORKING },
    },
  ),
  ...body(
    "steeringCommittee",
    "Comité de pilotage",
    "art. 4.3",
    {},
    [
      role("centreDirector", "directeur du Centre Cnam", { names: "directeur régional" }),
      // The article names the heads of the partners together.
      role("gretaHead", "responsable du GRETA-CFA", { names: `${PARTNER};proviseur du GRETA-CFA` }),
      role("schoolHead", "responsable du Lycée", {
        names: `${PARTNER};proviseur du Lycée;proviseur du Lycée Jules Fil`,
      }),
    ],
    {
      label: {
        note: {
          fr: "Chacun peut associer d’autres personnes, « en veillant à un équilibre de représentativité des Parties ».",
          en: "Each may bring other persons, « keeping the parties’ representation balanced ».",
        },
      },
    },
  ),
  ...body("followUpCommittee", "Comité de suivi", "annexe 2, « Suivi »", {}, [], {
    label: {
      note: {
        fr: "Le texte n’en donne pas la composition : à saisir par les parties.",
        en: "The text does not give its composition: for the parties to enter.",
      },
    },
  }),
  ...body("defenceJury", "Jury de soutenance", "annexes 2, 3", { chair: "nationalHead;delegate" }, [
    role("nationalHead", NATIONAL_HEAD, { alternative: "delegate", names: "professeur responsable du diplôme" }),
    role("delegate", "délégué du responsable national", { alternative: "nationalHead" }),
  ]),
  ...body(
    "nationalJury",
    "Jury national",
    "art. 1(4), 2.3(4)",
    { chair: "nationalHead;delegate;qualifiedProfessional" },
    [
      role("nationalHead", NATIONAL_HEAD, { alternative: "delegate;qualifiedProfessional" }),
      role("delegate", "représentant du responsable national", { alternative: "nationalHead;qualifiedProfessional" }),
      role("qualifiedProfessional", "professionnel qualifié", { alternative: "nationalHead;delegate" }),
    ],
    {
      chair: {
        note: {
          fr: "L’article 1(4) admet un professionnel qualifié, l’article 2.3(4) un représentant du responsable national.",
          en: "Article 1(4) admits a qualified professional, article 2.3(4) a representative of the national head.",
        },
        alternatives: [
          {
            value: "nationalHead;qualifiedProfessional",
            reading: { fr: "L’article 1(4) seul : pas de représentant.", en: "Article 1(4) alone: no representative." },
          },
          {
            value: "nationalHead;delegate",
            reading: {
              fr: "L’article 2.3(4) seul : pas de professionnel qualifié.",
              en: "Article 2.3(4) alone: no qualified professional.",
            },
          },
        ],
      },
    },
  ),
];
