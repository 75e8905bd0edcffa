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
  ...line(
    "pedagogicalResponsibility",
    { title: "Responsabilité pédagogique du parcours" },
    CERTIFICATION,
    "I",
    "R",
    "NC",
  ),
  ...line(
    "certificationConduct",
    { title: "Conduite, diffusion et contrôle du parcours" },
    CERTIFICATION,
    "R",
    "I",
    "NC",
  ),
  ...line("frameworkDrafting", { title: "Référentiels de formation" }, CERTIFICATION, "R", "I", "NC"),
  ...line("toolsUpdate", { title: "Outils pédagogiques" }, CERTIFICATION, "I", "R", "NC"),
  ...line(
    "nationalPromotion",
    { title: "Valorisation auprès des instances nationales" },
    CERTIFICATION,
    "R",
    "I",
    "NC",
  ),
  ...line("needsAnalysis", { title: "Analyse des besoins" }, DEPLOYMENT, "NC", "R", "I"),
  ...line("productChoice", { title: "Choix du produit Cnam" }, DEPLOYMENT, "NC", "R", "I"),
  ...line("deliveryChoice", { title: "Modalités de réalisation (organisation)" }, DEPLOYMENT, "NC", "R", "I"),
  ...line(
    "financialEngineering",
    { title: "Modalités de réalisation (ingénierie financière)" },
    DEPLOYMENT,
    "NC",
    "R",
    "I",
  ),
  ...line("teachingApproval", { title: "Agrément des enseignements" }, DEPLOYMENT, "R", "I", "I"),
  ...line("productLeaflet", { title: "Intégration dans les supports de communication" }, COMMUNICATION, "NC", "R", "I"),
  ...line("websiteListing", { title: "Référencement sur le site internet" }, COMMUNICATION, "NC", "R", "I"),
  ...line("partnerLogo", { title: "Logo du partenaire sur les supports" }, COMMUNICATION, "NC", "R", "I"),
  ...line("partnerInvitations", { title: "Invitation des partenaires aux évènements" }, COMMUNICATION, "NC", "R", "I"),
  ...line("socialNetworks", { title: "Réseaux sociaux" }, COMMUNICATION, "NC", "R", "I"),
  ...line("sourcing", { title: "Promotion du parcours et sourcing des candidats" }, SUPPORT, "NC", "R|I", "R|I"),
  ...line("applicationHandling", { title: "Gestion du dossier de candidature" }, SUPPORT, "NC", "R", "I"),
  ...line("outOfProfile", { title: "Candidats hors profils (VAPP, VES)" }, SUPPORT, "R", "I", "NC"),
  ...line("admissibility", { title: "Organisation de l’admissibilité" }, SUPPORT, "NC", "R", "I"),
  ...line("candidateSupport", { title: "Accompagnement du candidat vers l’entreprise" }, SUPPORT, "NC", "R|I", "R|I"),
  ...line("companyProspecting", { title: "Prospection des entreprises" }, SUPPORT, "NC", "R|I", "R|I"),
  ...line("missionSheets", { title: "Analyse et validation des fiches missions" }, SUPPORT, "NC", "V", "I"),
  ...line("contracts", { title: "Contractualisation avec les entreprises" }, SUPPORT, "NC", "R", "NC"),
  ...line("opcoInvoicing", { title: "Facturation aux OPCO" }, SUPPORT, "NC", "R", "NC"),
  ...line("pedagogicalFollowUp", { title: "Suivi global de l’action pédagogique" }, TEAM, "NC", "R", "I"),
  ...line("projectManager", { title: "Chef de projet pédagogique" }, TEAM, "NC", "R", "I"),
  ...line("actorsTraining", { title: "Formation des acteurs des suivis" }, TEAM, "NC", "R", "I"),
  ...line("teacherSearch", { title: "Recherche des chargés d’enseignement" }, TEAM, "NC", "R", "I"),
  ...line("programmePresentation", { title: "Présentation et cadrage du parcours" }, TEAM, "R", "R", "I"),
  ...line("approvalFile", { title: "Instruction du dossier d’agrément" }, TEAM, "V", "R", "I"),
  ...line("teacherPay", { title: "Rémunération des chargés d’enseignement" }, TEAM, "NC", "R|I", "R|I"),
  ...line("trainingCalendar", { title: "Calendrier de formation" }, TEAM, "NC", "Co-R", "Co-R"),
  ...line("enrolment", { title: "Inscription des apprenants" }, ENROLMENT, "NC", "R", "I"),
  ...line("digitalSpace", { title: "Mise à disposition de l’ENF" }, ENROLMENT, "NC", "R", "NC"),
  ...line("attendance", { title: "Suivi des présences" }, ENROLMENT, "NC", "R", "I"),
  ...line("unitsDelivery", { title: "Réalisation des unités d’enseignement" }, FOLLOW_UP, "NC", "R", "I"),
  ...line("teacherSupport", { title: "Accompagnement des chargés d’enseignement" }, FOLLOW_UP, "NC", "R", "I"),
  ...line("resources", { title: "Ressources pédagogiques" }, FOLLOW_UP, "NC", "R", "I"),
  ...line("welcome", { title: "Accueil des apprenants" }, FOLLOW_UP, "NC", "R|I", "R|I"),
  ...line("mastersMeeting", { title: "Réunion des maîtres d’apprentissage" }, FOLLOW_UP, "NC", "R|I", "R|I"),
  ...line("companyLink", { title: "Suivi des apprenants, lien avec l’entreprise" }, FOLLOW_UP, "NC", "R|I", "R|I"),
  ...line("mobility", { title: "Mobilité nationale et internationale" }, FOLLOW_UP, "NC", "R", "NC"),
  ...line("disability", { title: "Apprenants en situation de handicap" }, FOLLOW_UP, "NC", "R", "I"),
  ...line("premises", { title: "Locaux adaptés" }, FOLLOW_UP, "NC", "R|I", "R|I"),
  ...line("defenceJury", { title: "Jury de soutenance" }, FOLLOW_UP, "I", "R", "I"),
  ...line("copyArchive", { title: "Archivage des épreuves" }, FOLLOW_UP, "NC", "R", "I"),
  ...line("marksTransmission", { title: "Relevé et transmission des évaluations" }, FOLLOW_UP, "I", "R", "I"),
  ...line("regionalJury", { title: "Préparation des jurys régionaux" }, FOLLOW_UP, "I", "R", "I"),
  ...line("nationalJury", { title: "Préparation du jury national" }, FOLLOW_UP, "R", "I", "NC"),
  ...line("followUpCommittee", { title: "Comité de suivi" }, SUPERVISION, "NC", "R", "I"),
  ...line("statistics", { title: "Statistiques du Cnam" }, AFTERWARDS, "R", "R", "I"),
  ...line("satisfactionSurvey", { title: "Évaluation de satisfaction" }, IMPROVEMENT, "R", "R", "I"),
  ...line("insertionSurvey", { title: "Enquête d’insertion" }, IMPROVEMENT, "R", "R", "I"),
  ...line("complaints", { title: "Réclamations et aléas" }, IMPROVEMENT, "NC", "R", "I"),
  ...line("internalAudit", { title: "Audit interne" }, IMPROVEMENT, "NC", "R", "I"),
];
