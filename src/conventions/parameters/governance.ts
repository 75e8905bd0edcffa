/** Bodies, who sits in them, how they vote, and the conditions that decide. */
import type { Choice, ParameterDefinition } from "../types";
import { YES_NO, TEXT, TEXT_OR_NONE, COUNT, COUNT_OR_NONE } from "./domains";

const SIDES = [
  { id: "academic", label: { fr: "Académique", en: "Academic" } },
  { id: "professional", label: { fr: "Professionnel", en: "Professional" } },
] as const satisfies readonly Choice[];

const VOTES = [
  { id: "voting", label: { fr: "Délibérative", en: "Voting" } },
  { id: "advisory", label: { fr: "Consultative", en: "Advisory" } },
] as const satisfies readonly Choice[];

const MAJORITIES = [
  { id: "simple", label: { fr: "Majorité simple", en: "Simple majority" } },
  { id: "absolute", label: { fr: "Majorité absolue", en: "Absolute majority" } },
] as const satisfies readonly Choice[];

const TIES = [
  { id: "chair", label: { fr: "Voix du président", en: "Chair’s vote" } },
  { id: "rejected", label: { fr: "Rejeté", en: "Rejected" } },
] as const satisfies readonly Choice[];

export const governance = [
  {
    key: "governance.<body>.label",
    section: "governance",
    label: { fr: "Instance <body> : libellé", en: "Body <body>: label" },
    domain: TEXT,
    help: { fr: "Ce que les gens lisent ; à défaut, l’identifiant.", en: "What people read; by default, the id." },
  },
  {
    key: "governance.<body>.chair",
    section: "governance",
    label: { fr: "Instance <body> : présidence", en: "Body <body>: chair" },
    domain: { type: "ids", orNone: true },
    help: {
      fr: "Le rôle qui préside, ou les rôles qui le peuvent.",
      en: "The role that presides, or the roles that may.",
    },
  },
  {
    key: "governance.<body>.quorum",
    section: "governance",
    label: { fr: "Instance <body> : quorum", en: "Body <body>: quorum" },
    domain: COUNT_OR_NONE,
    help: { fr: "Les personnes qui doivent être présentes.", en: "The persons who must be present." },
  },
  {
    key: "governance.<body>.quorum.withChair",
    section: "governance",
    label: { fr: "Instance <body> : président compté dans le quorum", en: "Body <body>: chair counted in the quorum" },
    domain: YES_NO,
    help: { fr: "Si OUI, le président compte dans le quorum.", en: "If yes, the chair counts in the quorum." },
  },
  {
    key: "governance.<body>.parity",
    section: "governance",
    label: { fr: "Instance <body> : parité", en: "Body <body>: parity" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, autant de membres académiques que professionnels, le président à part.",
      en: "If yes, as many academic as professional members, the chair apart.",
    },
  },
  {
    key: "governance.<body>.voteParity",
    section: "governance",
    label: { fr: "Instance <body> : parité du vote", en: "Body <body>: parity of the vote" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, autant de voix académiques que professionnelles, quel que soit le nombre de membres.",
      en: "If yes, as many academic as professional votes, however many members there are.",
    },
  },
  {
    key: "governance.<body>.proxies",
    section: "governance",
    label: { fr: "Instance <body> : procurations", en: "Body <body>: proxies" },
    domain: YES_NO,
    help: { fr: "Si OUI, un membre peut en représenter un autre.", en: "If yes, a member may represent another." },
  },
  {
    key: "governance.<body>.<role>.min",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : membres requis", en: "Body <body>, role <role>: members required" },
    domain: COUNT,
    help: {
      fr: "Déclarer ce nombre crée le rôle ; 0 : invité, non requis.",
      en: "Declaring this number creates the role; 0: invited, not required.",
    },
  },
  {
    key: "governance.<body>.<role>.max",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : membres au plus", en: "Body <body>, role <role>: members at most" },
    domain: COUNT_OR_NONE,
    help: { fr: "Le nombre de membres admis.", en: "The number of members allowed." },
  },
  {
    key: "governance.<body>.<role>.label",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : libellé", en: "Body <body>, role <role>: label" },
    domain: TEXT,
    help: { fr: "Le nom du rôle en français.", en: "The role’s French name." },
  },
  {
    key: "governance.<body>.<role>.names",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : autres noms", en: "Body <body>, role <role>: other names" },
    domain: { type: "ids", orNone: true },
    help: {
      fr: "Ce que le texte ou les gens appellent ainsi, séparé par des points-virgules.",
      en: "What the text or people call so, separated by semicolons.",
    },
  },
  {
    key: "governance.<body>.<role>.side",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : milieu", en: "Body <body>, role <role>: side" },
    domain: { type: "choice", choices: SIDES, orNone: true },
    help: { fr: "Le côté dont le rôle relève pour la parité.", en: "The side the role belongs to for parity." },
  },
  {
    key: "governance.<body>.<role>.when",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : requis si", en: "Body <body>, role <role>: required when" },
    domain: TEXT_OR_NONE,
    help: {
      fr: "La clé de la condition sous laquelle le rôle est requis ; « aucun » : toujours.",
      en: "The key of the condition under which the role is required; « none »: always.",
    },
  },
  {
    key: "governance.<body>.<role>.unless",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : requis sauf si", en: "Body <body>, role <role>: required unless" },
    domain: TEXT_OR_NONE,
    help: {
      fr: "La clé de la condition sous laquelle le rôle n’est pas requis.",
      en: "The key of the condition under which the role is not required.",
    },
  },
  {
    key: "governance.<body>.<role>.alternative",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : ou l’un de", en: "Body <body>, role <role>: or one of" },
    domain: { type: "ids", orNone: true },
    help: {
      fr: "D’autres rôles de la même instance, dont un seul suffit.",
      en: "Other roles of the same body, any one of which is enough.",
    },
  },
  {
    key: "governance.<body>.<role>.vote",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : voix", en: "Body <body>, role <role>: vote" },
    domain: { type: "choice", choices: VOTES },
    help: {
      fr: "Une voix consultative ne compte ni pour le quorum ni pour la parité.",
      en: "An advisory vote counts for neither quorum nor parity.",
    },
  },
  {
    key: "governance.<body>.<role>.perModality",
    section: "governance",
    label: { fr: "Instance <body>, rôle <role> : un par modalité", en: "Body <body>, role <role>: one per modality" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le nombre requis vaut pour chaque modalité de la formation.",
      en: "If yes, the required number holds for each modality of the training.",
    },
  },
  {
    key: "governance.<body>.<role>.manySites",
    section: "governance",
    label: {
      fr: "Instance <body>, rôle <role> : membres requis à partir du seuil de sites",
      en: "Body <body>, role <role>: members required from the threshold of sites",
    },
    domain: COUNT_OR_NONE,
    help: {
      fr: "Le nombre requis quand les sites atteignent « governance.sites.many », d’autant de régions différentes.",
      en: "The number required when sites reach « governance.sites.many », from as many regions.",
    },
  },
  {
    key: "governance.<body>.<role>.external",
    section: "governance",
    label: {
      fr: "Instance <body>, rôle <role> : n’intervient pas dans la formation",
      en: "Body <body>, role <role>: does not teach in the training",
    },
    domain: YES_NO,
    help: {
      fr: "Si OUI, un membre qui intervient dans la formation ne compte pas.",
      en: "If yes, a member who teaches in the training does not count.",
    },
  },
  {
    key: "governance.vote.majority",
    section: "governance",
    label: { fr: "Majorité des votes", en: "Majority of votes" },
    domain: { type: "choice", choices: MAJORITIES },
    help: {
      fr: "Simple : plus de pour que de contre. Absolue : plus de la moitié des suffrages exprimés.",
      en: "Simple: more for than against. Absolute: more than half of the votes cast.",
    },
  },
  {
    key: "governance.vote.blanks",
    section: "governance",
    label: { fr: "Votes blancs comptés", en: "Blank votes counted" },
    domain: YES_NO,
    help: { fr: "Si OUI, les votes blancs sont des suffrages exprimés.", en: "If yes, blank votes are votes cast." },
  },
  {
    key: "governance.vote.tie",
    section: "governance",
    label: { fr: "Départage des votes", en: "Tie of votes" },
    domain: { type: "choice", choices: TIES },
    help: { fr: "Ce qui décide quand les voix sont égales.", en: "What decides when votes are equal." },
  },
  {
    key: "governance.alternance",
    section: "governance",
    label: { fr: "Formation proposée en alternance", en: "Training offered in alternance" },
    domain: YES_NO,
    help: { fr: "Condition de rôles tels que le CFA.", en: "A condition of roles such as the CFA." },
  },
  {
    key: "governance.modalities",
    section: "governance",
    label: { fr: "Nombre de modalités", en: "Number of modalities" },
    domain: { type: "number", min: 1, whole: true },
    help: {
      fr: "Les façons de suivre la formation : alternance, hors temps de travail…",
      en: "The ways of following the training: alternance, evenings…",
    },
  },
  {
    key: "governance.sites",
    section: "governance",
    label: { fr: "Nombre de sites de déploiement", en: "Number of sites" },
    domain: { type: "number", min: 1, whole: true },
    help: { fr: "Les sites où la formation est déployée.", en: "The sites where the training is deployed." },
  },
  {
    key: "governance.sites.many",
    section: "governance",
    label: { fr: "Seuil de sites", en: "Threshold of sites" },
    domain: { type: "number", min: 1, whole: true },
    help: {
      fr: "À partir de ce nombre de sites, la représentation des élèves change.",
      en: "From this number of sites on, learners are represented otherwise.",
    },
  },
  {
    key: "governance.deployment",
    section: "governance",
    label: { fr: "Formation déployée en région", en: "Training deployed in regions" },
    domain: YES_NO,
    help: {
      fr: "Condition de rôles tels que le centre en région.",
      en: "A condition of roles such as the regional centre.",
    },
  },
  {
    key: "governance.externalDeployment",
    section: "governance",
    label: {
      fr: "Déployée par des établissements extérieurs au Cnam",
      en: "Deployed by institutions outside the Cnam",
    },
    domain: YES_NO,
    help: {
      fr: "Condition de rôles tels que l’établissement extérieur.",
      en: "A condition of roles such as the external institution.",
    },
  },
  {
    key: "governance.pedagogicalEngineer",
    section: "governance",
    label: { fr: "La formation a un ingénieur pédagogique", en: "The training has a pedagogical engineer" },
    domain: YES_NO,
    help: { fr: "Condition du rôle d’ingénieur pédagogique.", en: "The condition of the pedagogical engineer’s role." },
  },
  {
    key: "governance.partner",
    section: "governance",
    label: { fr: "La formation a un partenaire institutionnel", en: "The training has an institutional partner" },
    domain: YES_NO,
    help: { fr: "Condition du rôle de partenaire.", en: "The condition of the partner’s role." },
  },
  {
    key: "governance.trainees",
    section: "governance",
    label: { fr: "Candidats stagiaires de la formation continue", en: "Candidates in continuing education" },
    domain: YES_NO,
    help: { fr: "Condition qui dispense du rôle de CFA.", en: "A condition that waives the CFA’s role." },
  },
] as const satisfies readonly ParameterDefinition[];
