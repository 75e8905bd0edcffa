/** Words of the sheets that hold charts: a chart alone, and dashboards. */
import { counted } from "./grammar";

export const chartSheets = {
  /** How the line under the title begins: the sheets that charts made are known by it. */
  follows: "Suit « ",
  followsThat: (subject: string) => `Suit « ${subject} » : les chiffres et le titre changent avec ses cellules.`,
  plan: (title: string) => `Ajouter le graphique « ${title} »`,
  leftOut: {
    one: () => "1 cellule remplie sans nombre n’est pas comptée : absence, dispense, ou note tapée comme du texte.",
    more: (count: string) =>
      `${count} cellules remplies sans nombre ne sont pas comptées : absences, dispenses, ou notes tapées comme du texte.`,
  },
  heatMap: {
    sheet: "Carte des notes",
    plan: (subject: string) => `Créer la carte des notes de « ${subject} »`,
    description: "La couleur dit où est la note par rapport au seuil ; la décision, elle, suit la convention.",
    legend: "Légende",
    farBelow: (half: string) => `Sous ${half}`,
    below: (half: string, limit: string) => `De ${half} à moins de ${limit} (sous le seuil)`,
    reached: (limit: string, high: string) => `De ${limit} à moins de ${high}`,
    high: (high: string) => `${high} et plus`,
    other: "Code ou texte : pas de note chiffrée",
    pending: "Pas encore de note",
    inError: "Cellule en erreur",
    learner: "Apprenant",
    count: "Notes sous le seuil",
  },
  alertRate: "Seuil d’alerte",
  threshold: "Seuil de validation",
  requiredCredits: "ECTS attendus",
  allUnits: (sheet: string) => `${sheet}, toutes les UE`,
  dashboard: {
    sheet: "Tableau de bord",
    plan: "Créer un tableau de bord",
    figures: {
      sheet: "Chiffres du tableau de bord",
      title: "Chiffres du tableau de bord",
      help: "Suit « les feuilles du classeur » : chaque graphique lit les lignes qui suivent, qui sont des formules.",
    },
    title: (subject: string, convention: string) => `Tableau de bord${subject} — ${convention}`,
    help: "Suit « les feuilles du classeur » : chiffres, titres et graphiques changent avec elles. Document interne.",
    subjects: {
      all: "",
      marks: " des notes",
      finance: " financier",
      calendar: " des échéances",
      quality: " qualité",
    },
    cards: {
      learners: "Apprenants",
      success: "Réussite des évalués",
      failing: "UE sous le seuil",
      forecast: "Prévu",
      actual: "Réel",
      result: "Produits − charges",
      lowest: "Trésorerie au plus bas",
      toInvoice: "Reste à facturer",
      missedTargets: "Cibles manquées",
      missedMinimums: "Minimums non atteints",
    },
    alerts: (count: number, day: string) => `${counted(count, "alerte")} relevée${count < 2 ? "" : "s"} le ${day}`,
    noAlert: "« Contrôler » n’a rien relevé.",
    due: "Prochaines échéances, à partir du",
    rank: "Rang",
  },
};
