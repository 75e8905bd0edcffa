/** The events that obligations are counted from. A rules table may name others. */
import type { Choice } from "./types";

export interface CalendarEvent extends Choice {
  /** What people also call it. */
  readonly synonyms: readonly string[];
}

export const CALENDAR_EVENTS: readonly CalendarEvent[] = [
  event("trainingStart", "début de formation", "start of training", [
    "rentrée",
    "début des cours",
    "premier jour",
    "entrée en formation",
  ]),
  event("trainingEnd", "fin de formation", "end of training", [
    "fin des cours",
    "sortie de formation",
    "issue de la formation",
  ]),
  event("firstSession", "première intervention", "first session", [
    "premier cours",
    "début du cours",
    "démarrage du cours",
  ]),
  event("exam", "épreuve", "exam", ["examen", "date d’examen"]),
  event("trip", "sortie", "trip", ["déplacement", "sortie pédagogique"]),
  event("communicationNotice", "demande de correction", "request for correction", [
    "notification écrite",
    "contrôle de communication",
  ]),
  event("councilMeeting", "conseil de perfectionnement", "perfection council", ["réunion du conseil"]),
  event("forceMajeure", "force majeure", "force majeure", ["événement de force majeure"]),
  event("forceMajeureNotice", "notification de force majeure", "notice of force majeure", []),
  event("formalNotice", "mise en demeure", "formal notice", [
    "envoi de la mise en demeure",
    "notification de la mise en demeure",
  ]),
  event("terminationNotice", "dénonciation", "notice of termination", [
    "préavis",
    "résiliation",
    "lettre de dénonciation",
  ]),
  event("dataCollection", "collecte des données", "collection of data", ["inscription"]),
  event("signature", "signature", "signing", ["date de signature", "prise d’effet"]),
  event("renewal", "échéance de la convention", "renewal of the convention", ["reconduction", "date anniversaire"]),
  event("subsidyNotification", "notification de la subvention", "notification of the subsidy", [
    "délibération de versement",
  ]),
  event("withdrawalReceipt", "réception du retrait", "receipt of the withdrawal", [
    "lettre de retrait",
    "sortie du campus",
  ]),
  event("referral", "saisine", "referral", ["conciliation", "réception de la saisine"]),
  event("labelEnd", "fin du label", "end of the label", ["fin de labellisation"]),
  event("rulesChange", "modification du règlement", "change of the rules", []),
  event("diplomaJury", "jury de diplôme", "diploma jury", ["jury de délivrance", "ajournement pour la langue"]),
  event("companyStart", "début en entreprise", "start in company", []),
  event("contractSigned", "conclusion du contrat", "contract concluded", ["signature du contrat"]),
  event("publication", "diffusion d’un support", "publication of a support", ["diffusion", "publication"]),
  event("defence", "soutenance", "defence", ["soutenance du projet de fin d’études"]),
  event("trainingReview", "revue de formation", "training review", []),
  event("apprenticeshipReview", "revue d’apprentissage", "apprenticeship review", []),
  event("grossFault", "faute lourde", "gross fault", []),
  event("imageBreach", "image contraire aux objectifs", "conflicting image", []),
  event("contractEnd", "fin du contrat", "end of contract", []),
];

function event(id: string, fr: string, en: string, synonyms: readonly string[]): CalendarEvent {
  return { id, label: { fr, en }, synonyms };
}
