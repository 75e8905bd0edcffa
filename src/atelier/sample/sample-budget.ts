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
  remark: "Hypothèse : la moitié des cours pour chaque partie",
});

const tutoring: readonly BudgetLine[] = [
  {
    label: "Visites de tutorat",
    count: 8,
    quantity: { rule: "finance.tutoring.hoursPerLearner" },
    unit: "h / apprenant",
    price: { rule: "finance.teachingHour" },
    remark: "La moitié des jeunes, forfait de 5 h par élève",
  },
  {
    label: "Déplacements de tutorat",
    count: 8,
    quantity: "=50*2*2",
    unit: "km",
    price: { rule: "finance.tutoring.kilometre" },
    remark: "50 km en moyenne, aller-retour, 2 visites",
  },
];

const flat = (label: string, amount: number, remark?: string): BudgetLine => ({
  label,
  count: 1,
  unit: "forfait",
  price: amount,
  ...(remark !== undefined && { remark }),
});

const staffTravel = flat("Frais de déplacement", 1000, "Forfait pour l’équipe de permanents");
const elsewhere = "Financé par la convention Cnam – Territoire";

export const sampleBudget: BudgetContent = {
  shared: true,
  revenue: [
    {
      label: "Contrats de 16 alternants",
      count: 16,
      quantity: { rule: "finance.fundedHours.perYear" },
      unit: "h",
      price: { rule: "finance.hourlyFunding" },
      remark: "25 % de la durée du contrat : 446 h par an",
    },
  ],
  parties: [
    {
      name: "Cnam",
      lines: [
        teaching("Heures du Cnam"),
        staffTravel,
        ...tutoring,
        flat("Responsable de l’alternance (part de salaire)", 1000, "Le reste : convention Cnam – Territoire"),
        flat("Développement commercial (part de salaire)", 0, elsewhere),
        flat("Assistante de formation (part de salaire)", 3600),
        flat("Comptabilité client (part de salaire)", 2000),
        flat("Communication, brochures", 0, elsewhere),
        {
          label: "Heures d’examen",
          count: "=6*2",
          quantity: 3,
          unit: "h",
          price: { rule: "finance.examHour" },
          remark: "6 UE par an, 2 sessions de 3 h",
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
        flat("Directrice pédagogique (part de salaire)", 5000),
        flat("Directeur du pôle (part de salaire)", 2000),
        flat("Développeur apprentissage (part de salaire)", 2000),
        { subtotal: "Sous-total avant salles et fournitures" },
        { label: "Location de salles", quantity: 446, unit: "h", price: { rule: "finance.roomHour" } },
        {
          label: "Fournitures pédagogiques",
          quantity: 442,
          unit: "h",
          price: { rule: "finance.suppliesHour" },
          remark: "442 h dans le tableau, et non 446",
        },
      ],
    },
  ],
};

export const sampleBudgetLayout = budgetLayout(sampleBudget);

export function budgetEdits(workbook: WorkbookModel, convention: Convention): readonly Edit[] {
  return createBudget(workbook, { convention, locale: "fr", content: sampleBudget, ownRules: true }).edits;
}
