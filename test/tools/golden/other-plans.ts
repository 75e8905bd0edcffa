/** The same tools on other conventions, other workbooks, and with the other answers that people may give. */
import { conventionById } from "../../../src/conventions";
import { catalogue } from "../../../src/functions/catalogue";
import { anonymousPapers } from "../../../src/tools/anonymise/anonymous-papers";
import { copiesPlan } from "../../../src/tools/anonymise/copies-plan";
import { liftPlan } from "../../../src/tools/anonymise/lift-plan";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import { fixPlan } from "../../../src/tools/audit/fix-plan";
import { auditReport } from "../../../src/tools/audit/report";
import { createMarksSheet } from "../../../src/tools/create-marks-sheet";
import { bodiesOf } from "../../../src/tools/create/create-body";
import { createSheet, type SheetKind } from "../../../src/tools/create/created-sheets";
import { createFileSheet } from "../../../src/tools/create/dossier/create-file-sheet";
import type { FilePart } from "../../../src/tools/create/dossier/file-parts";
import type { SheetRequest } from "../../../src/tools/create/sheet-request";
import { freezeSheet } from "../../../src/tools/freeze/freeze-sheet";
import { importSheet } from "../../../src/tools/import/import-sheet";
import { personMarks } from "../../../src/tools/import/person-marks";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { recogniseSource } from "../../../src/tools/import/recognise-source";
import { targetTable } from "../../../src/tools/import/target-table";
import { insertFunction } from "../../../src/tools/insert-function";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";
import { messyWorkbooks } from "../../fixtures/messy/build";
import { planOf } from "../attach/support";
import { excelTable, jury, oneUnit, several, withRules } from "../attach/sheets";
import { messy } from "../audit/messy";
import * as files from "../import/files";
import { attachPlans } from "../support/attach-plans";
import { createdFile } from "../support/financial-file";
import { shortlyRuled } from "../support/plan-makers";
import { planned, sheetOf, workbookOf } from "../support/workbooks";

export interface OtherPlan {
  readonly workbook: WorkbookModel;
  readonly plan: Plan;
}

const gessms = conventionById("gessms-2026")!;
const locale = "fr";

function created(kind: SheetKind, id: string, asked: Partial<SheetRequest> = {}): readonly [string, OtherPlan] {
  const convention = conventionById(id)!;
  const request = { convention, locale, learners: 2, units: 2, year: 2026, ...asked } as const;
  const ruled = shortlyRuled(id);
  return [
    `${kind} of ${[id, asked.body].join(" ").trim()}`,
    { workbook: ruled, plan: createSheet(ruled, kind, request) },
  ];
}

const bodies = ["ingenieur-apprentissage-2020", "pays-aix-2016-2018", "forpro-sup-2022-2026", "cmqe-ptms"].flatMap(
  (id) => bodiesOf(conventionById(id)!).map(({ id: body }) => created("body", id, { body })),
);

/** Its rules are not those that the workbook follows. */
function createdBesideOthers(kind: SheetKind): readonly [string, OtherPlan] {
  const convention = conventionById("assistant-gestion-2016")!;
  const workbook = shortlyRuled(gessms.id);
  const plan = createSheet(workbook, kind, { convention, locale, learners: 2, units: 2, year: 2026 });
  return [`${kind} beside other rules`, { workbook, plan }];
}

const components = {
  USSA27: [
    { label: "CC", weight: 0.4 },
    { label: "Examen", weight: 0.6 },
  ],
};
const rules = shortlyRuled(gessms.id);

/** Every mark of every other system, as a sheet of the workbook. */
function imported(name: keyof typeof files): readonly [string, OtherPlan] {
  const recognised = recogniseSource(readSeparated(files[name]));
  if (recognised.kind !== "marks") throw new Error(`${name} is ${recognised.kind}`);
  const { list } = recognised;
  const columns = list.marks.map((column) => ({ column }));
  const people = personMarks(list, columns, null);
  const workbook = workbookOf();
  const plan = importSheet(workbook, { list, columns, people, from: `${name}.csv`, keepRaw: false, locale });
  return [`import of ${name}`, { workbook, plan }];
}

const around = sheetOf("Notes", [
  ["Apprenant", "CC", "Examen", "Session 2", null],
  ["Coef.", 0.4, 0.6, null, null],
  ["ECTS", 4, 6, 2, null],
  ["DIALLO Fatou", "12,5", "ABI", 9],
]);

/** All the functions, each in a cell beside marks: what each is given, or its example. */
function everyFunction(): readonly [string, OtherPlan] {
  const workbook = workbookOf(around);
  const edits = catalogue.flatMap(({ description: { id } }, index) => {
    const target = { sheet: "Notes", row: 3, column: 5 + index, rows: 1, columns: 1 };
    const beside = { ...around, cells: { ...around.cells } };
    return insertFunction(workbookOf(beside), { functionId: id, target, locale }).plan.edits;
  });
  return ["every function inserted beside marks", { workbook, plan: { label: "", edits } }];
}

const promo = sheetOf("Promo", [
  ["N° étudiant", "Apprenant", "Écrit", "Oral"],
  [11, "DUPUIS Camille", null, 9],
  [12, "LE GOFF Anaïs", 14, 12],
  [13, "MARTIN Chloé", "ABI", "12,5"],
]);

/** The draws are the same each time, and no number comes twice. */
function copiesOf(hideKey: boolean, protectKey: boolean, assessments: readonly string[]): OtherPlan {
  const workbook = workbookOf(promo);
  let drawn = 0;
  const { learners } = targetTable(promo, { row: 0, column: 0, rows: 1, columns: 1 })!;
  const randomBelow = (limit: number): number => (drawn += 37) % limit;
  const options = { sheet: "Promo", learners, assessments, randomBelow, hideKey, protectKey, locale } as const;
  return { workbook, plan: copiesPlan(workbook, options) };
}

/** Marks typed against numbers: two learners of three, and a line that no number of the key is. */
function lifted(live: boolean): OtherPlan {
  const { workbook, plan } = copiesOf(true, false, ["Écrit", "Oral"]);
  const drawn = planned(workbook, plan);
  const papers = anonymousPapers(drawn)[0]!;
  const paper = drawn.sheets.find(({ name }) => name !== "Promo" && !/clé|corresp/iu.test(name))!;
  const marked = {
    ...drawn,
    sheets: drawn.sheets.map((sheet): SheetModel => (sheet.id === paper.id ? withMarks(sheet) : sheet)),
  };
  return { workbook: marked, plan: liftPlan(marked, anonymousPapers(marked)[0] ?? papers, { live, locale }) };
}

function withMarks(sheet: SheetModel): SheetModel {
  const rows = Object.entries(sheet.cells).filter(([, cells]) => typeof cells[0]?.value === "number");
  const typed = rows.slice(0, 2).map(([row, cells], index) => {
    return [row, { ...cells, 1: { ...cells[1], value: 12.5 + index }, 2: { ...cells[2], value: "ABJ" } }] as const;
  });
  return { ...sheet, cells: { ...sheet.cells, ...Object.fromEntries(typed) } };
}

const budget = sheetOf(
  "Budget",
  [
    ["Poste", "Montant", "Marge"],
    ["Salaires", 1200, { formula: "=B2*2", value: 2400 }],
    ["Locaux", 800, { formula: "=CNAM.MARGIN(B2,B3,CNAM_REGLES)", value: 400 }],
    ["Total", { formula: "=SUM(B2:B3)", value: 2000 }, { formula: "=Notes!B2", value: 12 }],
  ],
  { columnSizes: { 0: { size: 120 }, 1: { hidden: true } }, rowSizes: { 2: { hidden: true } } },
);

function frozen(hidden: "leftOut" | "copied"): OtherPlan {
  const workbook = workbookOf(around, budget);
  return { workbook, plan: freezeSheet(workbook, { sheet: "Budget", functionIds: ["MARGIN"], hidden, locale }).plan };
}

const findings = auditWorkbook(messy, { convention: gessms, ignored: {} });
const setAside = findings.map((finding, index) => (index === 1 ? { ...finding, ignored: "vu avec le jury" } : finding));
const reported = { locale, convention: "GESSMS", date: "30/06/2027" } as const;

function attachedTo(
  sheet: SheetModel,
  ...rest: Parameters<typeof planOf> extends [SheetModel, ...infer R] ? R : never
) {
  return { workbook: withRules(sheet), plan: planOf(sheet, ...rest) };
}

const all = ["grade", "status", "credits", "mean", "decision"] as const;
const codes = catalogueCodes(gessms);

/** A sheet that no file has from the start. */
function addedToFile(part: FilePart): readonly [string, OtherPlan] {
  const workbook = createdFile({ convention: gessms.id, year: 2026, learners: 2 });
  const request = { convention: gessms, locale, learners: 2, units: 1, year: 2026 } as const;
  return [`${part} of ${gessms.id}`, { workbook, plan: createFileSheet(workbook, part, request) }];
}

export const otherPlans: Readonly<Record<string, OtherPlan>> = {
  ...Object.fromEntries([
    created("marks", "assistant-gestion-2016"),
    created("marks", "ingenieur-apprentissage-2020"),
    created("transcript", "assistant-gestion-2016"),
    created("minutes", "ingenieur-apprentissage-2020"),
    created("budget", "assistant-gestion-2016"),
    created("budget", "cnam"),
    created("budget", "pays-aix-2016-2018"),
    created("budget", "apprentissage-2025", { locale: "en" }),
    created("reminders", "gessms-2026"),
    created("contracts", "ingenieur-apprentissage-2020"),
    created("contracts", "apprentissage-2025"),
    created("obligations", "forpro-sup-2022-2026"),
    created("obligations", "assistant-gestion-2016"),
    created("team", "assistant-gestion-2016"),
    created("visits", "ingenieur-apprentissage-2020"),
    ...bodies,
    createdBesideOthers("budget"),
    createdBesideOthers("rates"),
    ...(
      ["moodleGradebookInEnglish", "moodleQuiz", "moodleAssignment", "apogee", "scodoc", "pegase", "anyTable"] as const
    ).map(imported),
    everyFunction(),
    ...Object.entries(messyWorkbooks).flatMap(([name, workbook]) =>
      attachPlans(workbook).map(
        (plan, index) => [`attached, ${name}${index === 0 ? "" : ` ${index + 1}`}`, { workbook, plan }] as const,
      ),
    ),
  ]),
  ...Object.fromEntries((["fullCost", "bpf"] as const).map(addedToFile)),
  "marks with components": {
    workbook: rules,
    plan: createMarksSheet(rules, { convention: gessms, learners: 2, locale, components }),
  },
  "papers with their key in view": copiesOf(false, false, ["Écrit"]),
  "papers with their key out of sight, protected": copiesOf(true, true, ["Écrit", "Oral"]),
  "papers lifted": lifted(false),
  "papers lifted, following the marks": lifted(true),
  "a frozen sheet without what is hidden": frozen("leftOut"),
  "a frozen sheet with what is hidden": frozen("copied"),
  "a report on a messy workbook": { workbook: messy, plan: auditReport(messy, setAside, reported) },
  "a report that found nothing": { workbook: messy, plan: auditReport(messy, [], { locale, convention: "GESSMS" }) },
  "all that is safe mended": { workbook: messy, plan: fixPlan(findings, "fr") },
  "one unit attached": attachedTo(oneUnit(), ["grade", "status"]),
  "several units attached, wholly": attachedTo(several(), all),
  "an Excel table attached": attachedTo(excelTable(), ["grade", "status"]),
  "a jury attached, wholly": attachedTo(jury(codes), all, { conventionId: "gessms-2026" }),
};
