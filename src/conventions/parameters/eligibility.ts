/** Who may enter the training, and what is funded for them. */
import type { Choice, ParameterDefinition } from "../types";
import {
  YES_NO,
  SHARE,
  SHARE_OR_NONE,
  DELAY_OR_NONE,
  POSITIVE_OR_NONE,
  COUNT,
  COUNT_OR_NONE,
  DIPLOMA_LEVEL_OR_NONE,
} from "./domains";

const ABOVE_AGE = [
  { id: "higher", label: { fr: "Diplôme supérieur", en: "Higher diploma" } },
  { id: "disabled", label: { fr: "Handicap", en: "Disability" } },
  { id: "business", label: { fr: "Création ou reprise d’entreprise", en: "Business creation or takeover" } },
  { id: "athlete", label: { fr: "Sportif de haut niveau", en: "Top-level athlete" } },
] as const satisfies readonly Choice[];

const CONTRACTS = [
  { id: "apprenticeship", label: { fr: "Apprentissage", en: "Apprenticeship" } },
  { id: "professional", label: { fr: "Professionnalisation", en: "Professional training contract" } },
  { id: "proA", label: { fr: "Pro-A", en: "Pro-A" } },
  { id: "plan", label: { fr: "Plan de développement des compétences", en: "Training plan" } },
  { id: "continuing", label: { fr: "Formation continue", en: "Continuing education" } },
] as const satisfies readonly Choice[];

const LEAP_BIRTHDAYS = [
  { id: "february28", label: { fr: "28 février", en: "28 February" } },
  { id: "march1", label: { fr: "1er mars", en: "1 March" } },
] as const satisfies readonly Choice[];

const OTHER_PUBLICS = [
  { id: "benefit", label: { fr: "Allocataire (RSA, ASS, AAH)", en: "Benefit holder (RSA, ASS, AAH)" } },
  { id: "assisted", label: { fr: "Ancien contrat aidé", en: "Former assisted contract" } },
] as const satisfies readonly Choice[];

const VALIDATIONS = [
  { id: "VES", label: { fr: "VES", en: "VES (studies)" } },
  { id: "VAPP", label: { fr: "VAPP", en: "VAPP (experience, to enter)" } },
  { id: "VAE", label: { fr: "VAE", en: "VAE (experience, for the diploma)" } },
] as const satisfies readonly Choice[];

const ORIGINS = [
  { id: "scientific", label: { fr: "Scientifique ou technique", en: "Scientific or technical" } },
  { id: "cpge", label: { fr: "CPGE", en: "CPGE (preparatory classes)" } },
  { id: "foreign", label: { fr: "Étranger équivalent", en: "Foreign equivalent" } },
] as const satisfies readonly Choice[];

const COVERED = [
  { id: "all", label: { fr: "Tous", en: "All" } },
  { id: "validations", label: { fr: "Sans le diplôme requis", en: "Without the required diploma" } },
  { id: "none", label: { fr: "Aucun contrat exigé", en: "No contract required" } },
] as const satisfies readonly Choice[];

export const eligibility = [
  {
    key: "eligibility.contracts",
    section: "eligibility",
    label: { fr: "Contrats et dispositifs ouverts", en: "Contracts and schemes admitted" },
    domain: { type: "ids", choices: CONTRACTS, orNone: true },
    help: {
      fr: "Ce à quoi la formation est ouverte, séparé par un point-virgule ; à défaut, les contrats dont l’âge est fixé.",
      en: "What the training is open to, separated by semicolons; by default, the contracts whose age is set.",
    },
  },
  {
    key: "eligibility.continuing.asApprentices",
    section: "eligibility",
    label: { fr: "Stagiaires assimilés aux apprentis", en: "Trainees treated as apprentices" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, les conditions des apprentis, l’âge compris, valent pour les stagiaires de la formation continue.",
      en: "If yes, the conditions of apprentices, age included, hold for trainees of continuing education.",
    },
  },
  {
    key: "eligibility.age.leapBirthday",
    section: "eligibility",
    label: { fr: "Anniversaire d’un 29 février", en: "Birthday of a 29 February" },
    domain: { type: "choice", choices: LEAP_BIRTHDAYS },
    help: {
      fr: "Le jour où l’âge est atteint une année non bissextile.",
      en: "The day on which the age is reached in a common year.",
    },
  },
  {
    key: "eligibility.cpge",
    section: "eligibility",
    label: { fr: "Classes préparatoires : années reconnues", en: "Preparatory classes: years recognised" },
    domain: POSITIVE_OR_NONE,
    unit: "ans",
    help: {
      fr: "Les années, et le diplôme qui leur correspond, que valent les classes préparatoires.",
      en: "The years, and the diploma that goes with them, that preparatory classes stand for.",
    },
  },
  {
    key: "eligibility.apprenticeship.age.min",
    section: "eligibility",
    label: { fr: "Apprentissage : âge minimal", en: "Apprenticeship: lowest age" },
    domain: COUNT_OR_NONE,
    unit: "ans",
    help: { fr: "L’âge révolu à l’entrée en formation.", en: "The age reached on entry." },
  },
  {
    key: "eligibility.apprenticeship.age.max",
    section: "eligibility",
    label: { fr: "Apprentissage : âge maximal", en: "Apprenticeship: highest age" },
    domain: COUNT_OR_NONE,
    unit: "ans",
    help: {
      fr: "Le dernier âge révolu admis : 29 pour « moins de 30 ans ».",
      en: "The last age admitted: 29 for « under 30 ».",
    },
  },
  {
    key: "eligibility.apprenticeship.above",
    section: "eligibility",
    label: { fr: "Apprentissage au-delà : cas admis", en: "Apprenticeship beyond: cases admitted" },
    domain: { type: "ids", choices: ABOVE_AGE, orNone: true },
    help: {
      fr: "Les cas qui admettent un candidat plus âgé, séparés par un point-virgule.",
      en: "The cases that admit an older candidate, separated by semicolons.",
    },
  },
  {
    key: "eligibility.professional.age.min",
    section: "eligibility",
    label: { fr: "Contrat pro : âge minimal", en: "Professional contract: lowest age" },
    domain: COUNT_OR_NONE,
    unit: "ans",
    help: { fr: "L’âge révolu à l’entrée en formation.", en: "The age reached on entry." },
  },
  {
    key: "eligibility.professional.age.max",
    section: "eligibility",
    label: { fr: "Contrat pro : âge maximal", en: "Professional contract: highest age" },
    domain: COUNT_OR_NONE,
    unit: "ans",
    help: { fr: "Le dernier âge révolu admis.", en: "The last age admitted." },
  },
  {
    key: "eligibility.professional.jobSeekerAge",
    section: "eligibility",
    label: { fr: "Contrat pro : demandeur d’emploi à partir de", en: "Professional contract: job-seeker from" },
    domain: COUNT_OR_NONE,
    unit: "ans",
    help: {
      fr: "À partir de cet âge, le contrat s’adresse aux demandeurs d’emploi.",
      en: "From this age on, the contract is for job-seekers.",
    },
  },
  {
    key: "eligibility.professional.others",
    section: "eligibility",
    label: { fr: "Contrat pro : autres cas", en: "Professional contract: other cases" },
    domain: { type: "ids", choices: OTHER_PUBLICS, orNone: true },
    help: {
      fr: "Les autres publics admis, séparés par un point-virgule.",
      en: "The other publics admitted, separated by semicolons.",
    },
  },
  {
    key: "eligibility.diploma.level",
    section: "eligibility",
    label: { fr: "Niveau d’entrée", en: "Entry level" },
    domain: DIPLOMA_LEVEL_OR_NONE,
    help: {
      fr: "Le niveau de diplôme exigé à l’entrée : 5 pour bac+2.",
      en: "The diploma level required on entry: 5 for two years after the baccalauréat.",
    },
  },
  {
    key: "eligibility.diploma.validations",
    section: "eligibility",
    label: { fr: "Validations qui dispensent du niveau d’entrée", en: "Validations that waive the entry level" },
    domain: { type: "ids", choices: VALIDATIONS, orNone: true },
    help: {
      fr: "Les validations d’acquis admises à la place du diplôme, séparées par un point-virgule.",
      en: "The validations admitted instead of the diploma, separated by semicolons.",
    },
  },
  {
    key: "eligibility.diploma.validations.years",
    section: "eligibility",
    label: { fr: "Validation valant années d’études", en: "Validation standing for years of study" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, une validation admise tient aussi lieu des années exigées en première année.",
      en: "If yes, an admitted validation also stands for the years required to enter the first year.",
    },
  },
  {
    key: "eligibility.higherEducation.years",
    section: "eligibility",
    label: { fr: "Années d’études supérieures", en: "Years of higher education" },
    domain: POSITIVE_OR_NONE,
    unit: "ans",
    help: {
      fr: "Les années validées exigées pour entrer en première année.",
      en: "The validated years required to enter the first year.",
    },
  },
  {
    key: "eligibility.higherEducation.year2",
    section: "eligibility",
    label: {
      fr: "Années d’études supérieures, admission en 2e année",
      en: "Years of higher education, admission in year 2",
    },
    domain: POSITIVE_OR_NONE,
    unit: "ans",
    help: {
      fr: "Les années validées exigées pour entrer en deuxième année.",
      en: "The validated years required to enter the second year.",
    },
  },
  {
    key: "eligibility.origins",
    section: "eligibility",
    label: { fr: "Origines admises", en: "Origins admitted" },
    domain: { type: "ids", choices: ORIGINS, orNone: true },
    help: {
      fr: "Les parcours antérieurs admis, séparés par un point-virgule.",
      en: "The previous courses admitted, separated by semicolons.",
    },
  },
  {
    key: "eligibility.sector",
    section: "eligibility",
    label: { fr: "Employeur du secteur exigé", en: "Employer of the sector required" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, l’employeur exerce dans le secteur de la formation.",
      en: "If yes, the employer works in the training’s sector.",
    },
  },
  {
    key: "eligibility.admissible",
    section: "eligibility",
    label: { fr: "Admissibilité exigée", en: "Admissibility required" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le candidat est déclaré admissible avant d’entrer.",
      en: "If yes, the candidate is declared admissible before entering.",
    },
  },
  {
    key: "eligibility.contractCovers",
    section: "eligibility",
    label: { fr: "Contrat couvrant toute la formation", en: "Contract covering the whole training" },
    domain: { type: "choice", choices: COVERED },
    help: {
      fr: "Qui doit avoir un contrat du début à la fin de la formation.",
      en: "Who must have a contract from the training’s start to its end.",
    },
  },
  {
    key: "eligibility.contractSigned",
    section: "eligibility",
    label: { fr: "Contrat signé exigé", en: "Signed contract required" },
    domain: YES_NO,
    help: { fr: "Si OUI, le contrat est signé avant l’entrée.", en: "If yes, the contract is signed before entry." },
  },
  {
    key: "eligibility.missionValidated",
    section: "eligibility",
    label: { fr: "Mission validée exigée", en: "Validated mission required" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, la mission en entreprise est validée avant l’entrée.",
      en: "If yes, the mission in company is validated before entry.",
    },
  },
  {
    key: "eligibility.jobSeeker",
    section: "eligibility",
    label: { fr: "Demandeur d’emploi exigé", en: "Job-seeker required" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le candidat est inscrit comme demandeur d’emploi.",
      en: "If yes, the candidate is registered as a job-seeker.",
    },
  },
  {
    key: "eligibility.leftSchool",
    section: "eligibility",
    label: { fr: "Sorti de formation initiale depuis plus de", en: "Left initial education for more than" },
    domain: DELAY_OR_NONE,
    help: {
      fr: "Strictement plus que ce délai à la date d’entrée.",
      en: "Strictly more than this time on the date of entry.",
    },
  },
  {
    key: "eligibility.project",
    section: "eligibility",
    label: { fr: "Projet professionnel exigé", en: "Professional project required" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le candidat a un projet professionnel.",
      en: "If yes, the candidate has a professional project.",
    },
  },
  {
    key: "eligibility.match",
    section: "eligibility",
    label: { fr: "Adéquation au projet exigée", en: "Match with the project required" },
    domain: YES_NO,
    help: { fr: "Si OUI, la formation correspond au projet.", en: "If yes, the course matches the project." },
  },
  {
    key: "eligibility.prerequisites",
    section: "eligibility",
    label: { fr: "Prérequis exigés", en: "Prerequisites required" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, les prérequis de la formation sont validés.",
      en: "If yes, the course’s prerequisites are met.",
    },
  },
  {
    key: "eligibility.positioning",
    section: "eligibility",
    label: { fr: "Positionnement exigé", en: "Positioning required" },
    domain: YES_NO,
    help: { fr: "Si OUI, un positionnement précède l’entrée.", en: "If yes, a positioning comes before entry." },
  },
  {
    key: "eligibility.fundedYears",
    section: "eligibility",
    label: { fr: "Années financées", en: "Funded years" },
    domain: COUNT_OR_NONE,
    unit: "ans",
    help: {
      fr: "Les années de formation que le financeur prend en charge.",
      en: "The years of training the funder pays for.",
    },
  },
  {
    key: "eligibility.course.<course>.fundedYears",
    section: "eligibility",
    label: { fr: "Années financées, <course>", en: "Funded years, <course>" },
    domain: COUNT,
    unit: "ans",
    help: {
      fr: "Pour cette formation, à la place de la règle générale.",
      en: "For this course, instead of the general rule.",
    },
  },
  {
    key: "eligibility.feesShare",
    section: "eligibility",
    label: { fr: "Part des droits couverte", en: "Share of fees covered" },
    domain: SHARE_OR_NONE,
    unit: "%",
    help: {
      fr: "La part des droits d’inscription que le financeur couvre.",
      en: "The part of the enrolment fees the funder covers.",
    },
  },
  {
    key: "eligibility.course.<course>.feesShare",
    section: "eligibility",
    label: { fr: "Part des droits couverte, <course>", en: "Share of fees covered, <course>" },
    domain: SHARE,
    unit: "%",
    help: {
      fr: "Pour cette formation, à la place de la règle générale.",
      en: "For this course, instead of the general rule.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
