/** Words of the charts drawn in the workbook and in the pane. */
import { counted } from "./grammar";

export const charts = {
  successRate: {
    title: "Taux de réussite par UE",
    description: "Pour chaque UE, part des apprenants qui l’ont validée.",
    series: "Taux de réussite",
    axis: "Apprenants ayant validé",
  },
  chargesAgainstRevenue: {
    title: "Charges et produits",
    description: "Pour chaque partie de la convention, ses charges à côté de ses produits.",
    charges: "Charges",
    revenue: "Produits",
    axis: "Euros",
  },
  marks: {
    distributionTitle: "Répartition des notes",
    distributionDescription: (count: string, threshold: string) =>
      `Nombre de notes par tranche de deux points : ${count} ; seuil ${threshold}.`,
    distributionAxis: "Nombre de notes",
    below: (threshold: string) => `Sous ${threshold}`,
    atOrAbove: (threshold: string) => `${threshold} et plus`,
    meansTitle: "Moyenne par apprenant",
    meansDescription: (count: string, threshold: string) =>
      `Moyenne simple de chaque ligne : ${count} ; seuil ${threshold}.`,
    meansAxis: "Moyenne sur 20",
    threshold: (value: string) => `Seuil ${value}`,
    marks: (count: number) => counted(count, "note", "notes"),
    learners: (count: number) => counted(count, "apprenant", "apprenants"),
    row: (number: number) => `Ligne ${number}`,
  },
  /** Over a chart whose cells were deleted. */
  gone: (title: string) => `Source supprimée : ${title}`,
  /** Over a chart whose cells hold no number: blank, or in error. */
  nothing: (title: string) => `Aucun chiffre à montrer : ${title}`,
  /** One series among several, as it is read aloud. */
  named: (name: string, figures: string) => `${name} : ${figures}`,
};
