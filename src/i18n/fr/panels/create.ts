/** Words of the tool « Créer ». */
import { counted } from "../grammar";

export const create = {
  help: "Des feuilles prêtes à remplir, selon la convention affichée dans l’onglet Convention. Rien n’est écrit avant votre accord, et aucune feuille existante n’est touchée.",
  size: "Taille des feuilles",
  learners: "Apprenants",
  learnersRange: (min: number, max: number) => `Un nombre entier de ${min} à ${max}.`,
  units: "Unités (la convention n’en liste pas)",
  unitsRange: (min: number, max: number) => `Un nombre entier de ${min} à ${max}.`,
  year: "Année N de la rentrée",
  yearRange: (min: number, max: number) => `Une année de ${min} à ${max}.`,
  body: "Instance",
  sheets: "Feuilles proposées",
  from: (plan: string, sheet: string) => `${plan}, d’après la feuille « ${sheet} »`,
  left: (count: number) => counted(count, "feuille sans objet ici", "feuilles sans objet ici"),
  lacks: (sheet: string, reason: string) => `${sheet} : ${reason}`,
  file: {
    one: "Une seule feuille du dossier",
    help: "Elle lit le dossier du classeur ; les feuilles qui lui manquent viennent avec elle.",
    which: "Plusieurs dossiers dans ce classeur : choisissez celui qui reçoit la feuille. Le dernier créé est proposé.",
  },
  calendarFile: {
    save: "Enregistrer les échéances (.ics)",
    file: (convention: string) => `Échéances ${convention}`,
    saved: (count: number, file: string, undated: number, sheet: string | null) =>
      [
        `${counted(count, "échéance")} dans « ${file} », pour Outlook, Google Agenda ou tout autre agenda`,
        sheet === null ? ", d’après la convention seule." : `, d’après la feuille « ${sheet} ».`,
        undated === 0
          ? ""
          : ` ${counted(undated, "autre n’a", "autres n’ont")} pas de date : datez son événement dans le calendrier des obligations.`,
      ].join(""),
    none: "Aucune échéance n’a de date : créez le calendrier des obligations et datez ses événements.",
  },
  kinds: {
    marks: {
      name: "Notes",
      summary: "Les notes des deux sessions, les statuts, les ECTS et la moyenne.",
      lacks: "",
    },
    transcript: {
      name: "Relevé",
      summary: "Le relevé d’un apprenant choisi dans la liste, lu dans la feuille de notes.",
      lacks: "",
    },
    transcripts: {
      name: "Relevés de tous",
      summary: "Un relevé par page pour chaque apprenant de la feuille de notes, ou d’un tableau branché.",
      lacks: "",
    },
    minutes: {
      name: "PV de jury",
      summary: "Toutes les unités de chacun, la décision calculée et celle du jury.",
      lacks: "",
    },
    report: {
      name: "Rapport au comité",
      summary: "Une page à signer : résultats, réussite par UE, budget, indicateurs, alertes et échéances du classeur.",
      lacks: "",
    },
    dossier: {
      name: "Dossier financier",
      summary:
        "Contrats, charges, budget, décompte, factures, clôture, trésorerie : un classeur relié, chaque montant tapé une fois.",
      lacks: "la convention ne dit pas comment les contrats sont financés.",
    },
    invoice: {
      name: "Facture ou avoir à imprimer",
      summary: "Une page par numéro du registre des factures : lignes, débiteur, mention de TVA, net à payer.",
      lacks: "la convention ne dit pas comment les contrats sont financés.",
    },
    reminders: {
      name: "Relances",
      summary: "Les factures en retard à une date : jours de retard et reste dû, du registre des factures.",
      lacks: "la convention ne dit pas comment les contrats sont financés.",
    },
    budget: {
      name: "Budget prévisionnel",
      summary: "Produits, charges de chaque partie, marge et partage.",
      lacks: "",
    },
    rates: {
      name: "Taux horaires",
      summary: "Les taux et forfaits de la convention, avec leur article.",
      lacks: "la convention ne fixe aucun taux.",
    },
    schedule: {
      name: "Échéancier",
      summary: "Les acomptes et le solde du reversement, avec leurs dates.",
      lacks: "la convention ne prévoit pas d’acomptes.",
    },
    contracts: {
      name: "Contrats (NPEC)",
      summary: "Le produit de chaque contrat, l’effectif et les versements du financeur.",
      lacks: "la convention ne dit pas comment les contrats sont financés.",
    },
    obligations: {
      name: "Calendrier des obligations",
      summary: "Toutes les échéances de l’année, avec qui en répond.",
      lacks: "la convention ne fixe aucune échéance.",
    },
    team: {
      name: "Équipe et agréments",
      summary: "Qui enseigne quoi, qui doit être agréé, les parts exigées.",
      lacks: "la convention n’a pas de règle d’agrément.",
    },
    visits: {
      name: "Visites",
      summary: "Les visites en entreprise de chacun et les pièces de son dossier.",
      lacks: "la convention ne prévoit pas de visites.",
    },
    indicators: {
      name: "Indicateurs",
      summary: "Les cibles par année, le réalisé et le verdict.",
      lacks: "la convention n’a pas d’indicateurs.",
    },
    responsibilities: {
      name: "Logigramme",
      summary: "Qui répond de chaque opération ; seules les cases libres se remplissent.",
      lacks: "la convention ne répartit pas les opérations.",
    },
    body: {
      name: "Conseil et instances",
      summary: "Membres présents, composition exigée et votes d’une instance.",
      lacks: "la convention ne compose aucune instance.",
    },
    membership: {
      name: "Adhésion au campus",
      summary: "Le collège, les commissions et les axes d’un membre.",
      lacks: "la convention n’a pas de formulaire d’adhésion.",
    },
  },
};
