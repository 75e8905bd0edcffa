/** What the functions of staffing, bodies and votes say, in French whatever the display language. */
import { counted } from "../grammar";

const quoted = (text: string): string => `« ${text} »`;

export const governanceMessages = {
  // Agréments and teams
  notHours: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas un nombre d’heures. Tapez un nombre positif ou nul.`,
  unitHoursMissing: (where: string) =>
    `${where} : les heures de l’unité sont à renseigner, plus de 0 : la part de l’intervenant en dépend.`,
  shapesDiffer: (argument: string, other: string) =>
    `${quoted(argument)} et ${quoted(other)} n’ont pas la même taille. Donnez une seule valeur, ou des plages de même forme.`,
  twoStatuses: (where: string, instructor: string, first: string, second: string) =>
    `${where} : ${quoted(instructor)} est ${quoted(second)} ici et ${quoted(first)} plus haut. Gardez un seul statut par intervenant.`,
  control: {
    researchersPeople: "Enseignants-chercheurs (effectif)",
    researchersHours: "Enseignants-chercheurs (heures)",
    professionalsPeople: "Professionnels (effectif)",
    instructorsToApprove: "Intervenants à agréer",
    unitsWithoutApproved: "Unités sans intervenant agréé",
    tradeModules: "Modules métier",
    generalModules: "Modules généraux en binôme",
    partyHours: "Heures",
  },
  verdict: { met: "Conforme", notMet: "Non conforme", toCheck: "À vérifier", notApplicable: "Sans objet" },
  andOthers: (count: number) => `et ${counted(count, "autre")}`,

  // Bodies
  bodyMissing: (where: string) =>
    `${where} : l’instance est à renseigner, par exemple « conseil de perfectionnement ».`,
  unknownBody: (where: string, read: string, bodies: string, nearest: string) =>
    `${where} : l’instance ${quoted(read)} est inconnue. Instances de la convention : ${bodies}. La plus proche : ${quoted(nearest)}.`,
  noBodies: (convention: string) =>
    `La convention ${quoted(convention)} n’a pas d’instances. Ajoutez la vôtre à votre table de règles, une ligne par rôle, par exemple « governance.conseil.élève.min » à 1.`,
  noComposition: (body: string) =>
    `Le texte ne fixe pas la composition de l’instance ${quoted(body)}. Ajoutez ses rôles à votre table de règles, une ligne chacun (governance.<instance>.<rôle>.min).`,
  unknownRoleInRules: (key: string, read: string, roles: string) =>
    `${quoted(key)} : ${quoted(read)} n’est pas un rôle de cette instance. Rôles : ${roles}.`,
  notACondition: (key: string, read: string) =>
    `${quoted(key)} : ${quoted(read)} n’est pas une condition. Indiquez la clé d’un paramètre OUI ou NON, par exemple governance.alternance.`,
  or: " ou ",
  quorum: "Quorum",
  parity: "Parité",
  voteParity: "Parité du vote (voix de chaque côté)",
  beyond: "Membres au-delà du minimum",
  regionsToFill: (role: string) => `${role} : région à renseigner`,
  modalitiesToFill: (role: string) => `${role} : modalité à renseigner`,
  unknownWord: (text: string, nearest: string) => `${quoted(text)} (le plus proche : ${nearest})`,
  notUnderstood: (said: string) => `Mots non compris : ${said}`,

  // Votes
  notVotes: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas un nombre de voix. Tapez un nombre entier, positif ou nul.`,
  votesAreOneColumn: (argument: string) =>
    `${quoted(argument)} : donnez une valeur par vote, sur une colonne ou sur une ligne.`,
  chairVoteMissing: (where: string) =>
    `${where} : égalité des voix ; la voix du président décide. Indiquez « pour » ou « contre ».`,
  notAChairVote: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas une voix. Indiquez « pour » ou « contre ».`,
  adopted: "Adopté",
  rejected: "Rejeté",
  settledBy: { majority: "Sans objet", chair: "Voix du président", tie: "Égalité" },
};
