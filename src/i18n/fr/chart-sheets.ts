/** Words of the sheets that hold charts: a chart alone, and dashboards. */
import { counted } from "./grammar";

export const chartSheets = {
  /** How the line under the title begins: the sheets that charts made are known by it. */
  follows: "Suit « ",
  followsThat: (subject: string) => `Suit « ${subject} » : les chiffres et le titre changent avec ses cellules.`,
  plan: (title: string) => `Ajouter le graphique « ${title} »`,
  alertRate: "Seuil d’alerte",
  threshold: "Seuil de validation",
  requiredCredits: "ECTS attendus",
  allUnits: (sheet: string) => `${sheet}, toutes les UE`,
  rows: (count: number) => counted(count, "ligne", "lignes"),
};
