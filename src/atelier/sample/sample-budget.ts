/** « Budget » of the sample: the worked table of the convention Assistant de gestion, line by line. */
import type { Convention } from "../../conventions/types";
import type { BudgetContent, BudgetLine } from "../../tools/budget-content";
import { budgetLayout } from "../../tools/budget-layout";
import { createBudget } from "../../tools/create-budget";
import type { WorkbookModel } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";

export const BUDGET = "Budget";

const teaching = (label: string): BudgetLine => ({
  label,
  quantity: 223,
  unit: "h",
  price: { rule: "finance.teachingHour" },
  remark: "La moitié des cours",
  nature: "teaching",
});

const tutoring: readonly BudgetLine[] = [
  {
    label: "Visites de tutorat",
    count: 8,
    quantity: { rule: "finance.tutoring.hoursPerLearner" },
    unit: "h / apprenant",
    price: { rule: "finance.teachingHour" },
    remark: "La moitié des jeunes",
    nature: "tutoring",
  },
  {
    label: "Déplacements de tutorat",
    count: 8,
    quantity: 50,
    unit: "km (aller)",
    price: { rule: "finance.tutoring.kilometre" },
    remark: "2 visites ; sans seuil, comme au tableau",
    nature: "travel",
    override: true,
  },
];

const flat = (label: string, amount: number, remark?: string): BudgetLine => ({
  label,
  count: 1,
  unit: "forfait",
  price: amount,
  nature: "lump",
  ...(remark !== undefined && { remark }),
});

const staffTravel = flat("Frais de déplacement", 1000, "Équipe de permanents");
const salary = "Part de salaire";
const elsewhere = "Dans une autre convention";

export const sampleBudget: BudgetContent = {
  sharing: 2,
  kind: "margin",
  revenue: [
    {
      label: "Contrats de 16 alternants",
      count: 16,
      quantity: { rule: "finance.fundedHours.perYear" },
      unit: "h",
      price: { rule: "finance.hourlyFunding" },
      remark: "25 % de la durée du contrat",
    },
  ],
  parties: [
    {
      name: "Cnam",
      lines: [
        teaching("Heures du Cnam"),
        staffTravel,
        ...tutoring,
        flat("Responsable de l’alternance", 1000, salary),
        flat("Développement commercial", 0, elsewhere),
        flat("Assistante de formation", 3600, salary),
        flat("Comptabilité client", 2000, salary),
        flat("Communication, brochures", 0, elsewhere),
        {
          label: "Heures d’examen",
          count: "=6*2",
          quantity: 3,
          unit: "h",
          price: { rule: "finance.examHour" },
          remark: "6 UE × 2 sessions de 3 h",
          nature: "exam",
        },
      ],
    },
    {
      // As the functions write it.
      name: "CFA du Pays d'Aix",
      lines: [
        teaching("Heures du CFA"),
        staffTravel,
        ...tutoring,
        flat("Directrice pédagogique", 5000, salary),
        flat("Directeur du pôle", 2000, salary),
        flat("Développeur apprentissage", 2000, salary),
        { subtotal: "Sous-total hors salles" },
        { label: "Location de salles", quantity: 446, unit: "h", price: { rule: "finance.roomHour" }, nature: "room" },
        {
          label: "Fournitures pédagogiques",
          quantity: 442,
          unit: "h",
          price: { rule: "finance.suppliesHour" },
          remark: "442 h au tableau, et non 446",
          nature: "supplies",
        },
      ],
    },
  ],
};

export const sampleBudgetLayout = budgetLayout(sampleBudget);

export function budgetEdits(workbook: WorkbookModel, convention: Convention): readonly Edit[] {
  return createBudget(workbook, { convention, locale: "fr", content: sampleBudget, ownRules: true }).edits;
}
