/** The logigramme: for each operation, who answers, takes part or validates. */
import { line } from "../responsibility";
import type { ConventionValue } from "../types";

const CERTIFICATION = "annexe 2, « Ingénierie de certification »";
const DEPLOYMENT = "annexe 2, « Ingénierie de déploiement territorial »";
const COMMUNICATION = "annexe 2, « Communication »";
const SUPPORT = "annexe 2, « Accompagnement opérationnel »";
const TEAM = "annexe 2, « Équipe pédagogique »";
const ENROLMENT = "annexe 2, « Inscription »";
const FOLLOW_UP = "annexe 2, « Suivi de l’action de formation »";
const SUPERVISION = "annexe 2, « Suivi »";
const AFTERWARDS = "annexe 2, « Suivi post formation »";
const IMPROVEMENT = "annexe 2, « Amélioration continue »";

/** As printed but for « nc » (mission sheets), « (OEC) R » (statistics and surveys) and three blank cells, which read NC. */
export const responsibility: readonly ConventionValue[] = [
  ...line("pedagogicalResponsibility", "Responsabilité pédagogique du parcours", CERTIFICATION, "I", "R", "NC"),
  ...line("certificationConduct", "Conduite, diffusion et contrôle du parcours", CERTIFICATION, "R", "I", "NC"),
  ...line("frameworkDrafting", "Référentiels de formation", CERTIFICATION, "R", "I", "NC"),
  ...line("toolsUpdate", "Outils pédagogiques", CERTIFICATION, "I", "R", "NC"),
  ...line("nationalPromotion", "Valorisation auprès des instances nationales", CERTIFICATION, "R", "I", "NC"),
  ...line("needsAnalysis", "Analyse des besoins", DEPLOYMENT, "NC", "R", "I"),
  ...line("productChoice", "Choix du produit Cnam", DEPLOYMENT, "NC", "R", "I"),
  ...line("deliveryChoice", "Modalités de réalisation (organisation)", DEPLOYMENT, "NC", "R", "I"),
  ...line("financialEngineering", "Modalités de réalisation (ingénierie financière)", DEPLOYMENT, "NC", "R", "I"),
  ...line("teachingApproval", "Agrément des enseignements", DEPLOYMENT, "R", "I", "I"),
  ...line("productLeaflet", "Intégration dans les supports de communication", COMMUNICATION, "NC", "R", "I"),
  ...line("websiteListing", "Référencement sur le site internet", COMMUNICATION, "NC", "R", "I"),
  ...line("partnerLogo", "Logo du partenaire sur les supports", COMMUNICATION, "NC", "R", "I"),
  ...line("partnerInvitations", "Invitation des partenaires aux évènements", COMMUNICATION, "NC", "R", "I"),
  ...line("socialNetworks", "Réseaux sociaux", COMMUNICATION, "NC", "R", "I"),
  ...line("sourcing", "Promotion du parcours et sourcing des candidats", SUPPORT, "NC", "R|I", "R|I"),
  ...line("applicationHandling", "Gestion du dossier de candidature", SUPPORT, "NC", "R", "I"),
  ...line("outOfProfile", "Candidats hors profils (VAPP, VES)", SUPPORT, "R", "I", "NC"),
  ...line("admissibility", "Organisation de l’admissibilité", SUPPORT, "NC", "R", "I"),
  ...line("candidateSupport", "Accompagnement du candidat vers l’entreprise", SUPPORT, "NC", "R|I", "R|I"),
  ...line("companyProspecting", "Prospection des entreprises", SUPPORT, "NC", "R|I", "R|I"),
  ...line("missionSheets", "Analyse et validation des fiches missions", SUPPORT, "NC", "V", "I"),
  ...line("contracts", "Contractualisation avec les entreprises", SUPPORT, "NC", "R", "NC"),
  ...line("opcoInvoicing", "Facturation aux OPCO", SUPPORT, "NC", "R", "NC"),
  ...line("pedagogicalFollowUp", "Suivi global de l’action pédagogique", TEAM, "NC", "R", "I"),
  ...line("projectManager", "Chef de projet pédagogique", TEAM, "NC", "R", "I"),
  ...line("actorsTraining", "Formation des acteurs des suivis", TEAM, "NC", "R", "I"),
  ...line("teacherSearch", "Recherche des chargés d’enseignement", TEAM, "NC", "R", "I"),
  ...line("programmePresentation", "Présentation et cadrage du parcours", TEAM, "R", "R", "I"),
  ...line("approvalFile", "Instruction du dossier d’agrément", TEAM, "V", "R", "I"),
  ...line("teacherPay", "Rémunération des chargés d’enseignement", TEAM, "NC", "R|I", "R|I"),
  ...line("trainingCalendar", "Calendrier de formation", TEAM, "NC", "Co-R", "Co-R"),
  ...line("enrolment", "Inscription des apprenants", ENROLMENT, "NC", "R", "I"),
  ...line("digitalSpace", "Mise à disposition de l’ENF", ENROLMENT, "NC", "R", "NC"),
  ...line("attendance", "Suivi des présences", ENROLMENT, "NC", "R", "I"),
  ...line("unitsDelivery", "Réalisation des unités d’enseignement", FOLLOW_UP, "NC", "R", "I"),
  ...line("teacherSupport", "Accompagnement des chargés d’enseignement", FOLLOW_UP, "NC", "R", "I"),
  ...line("resources", "Ressources pédagogiques", FOLLOW_UP, "NC", "R", "I"),
  ...line("welcome", "Accueil des apprenants", FOLLOW_UP, "NC", "R|I", "R|I"),
  ...line("mastersMeeting", "Réunion des maîtres d’apprentissage", FOLLOW_UP, "NC", "R|I", "R|I"),
  ...line("companyLink", "Suivi des apprenants, lien avec l’entreprise", FOLLOW_UP, "NC", "R|I", "R|I"),
  ...line("mobility", "Mobilité nationale et internationale", FOLLOW_UP, "NC", "R", "NC"),
  ...line("disability", "Apprenants en situation de handicap", FOLLOW_UP, "NC", "R", "I"),
  ...line("premises", "Locaux adaptés", FOLLOW_UP, "NC", "R|I", "R|I"),
  ...line("defenceJury", "Jury de soutenance", FOLLOW_UP, "I", "R", "I"),
  ...line("copyArchive", "Archivage des épreuves", FOLLOW_UP, "NC", "R", "I"),
  ...line("marksTransmission", "Relevé et transmission des évaluations", FOLLOW_UP, "I", "R", "I"),
  ...line("regionalJury", "Préparation des jurys régionaux", FOLLOW_UP, "I", "R", "I"),
  ...line("nationalJury", "Préparation du jury national", FOLLOW_UP, "R", "I", "NC"),
  ...line("followUpCommittee", "Comité de suivi", SUPERVISION, "NC", "R", "I"),
  ...line("statistics", "Statistiques du Cnam", AFTERWARDS, "R", "R", "I"),
  ...line("satisfactionSurvey", "Évaluation de satisfaction", IMPROVEMENT, "R", "R", "I"),
  ...line("insertionSurvey", "Enquête d’insertion", IMPROVEMENT, "R", "R", "I"),
  ...line("complaints", "Réclamations et aléas", IMPROVEMENT, "NC", "R", "I"),
  ...line("internalAudit", "Audit interne", IMPROVEMENT, "NC", "R", "I"),
];
