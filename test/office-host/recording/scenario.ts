/**
 * What is asked of a real Excel, always the same, in a blank workbook: a sheet of its own, written, read back and taken
 * away. It is pasted into Script Lab as it is: it leans on nothing but what Office's script gives.
 */

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const SHEET = "CNAM essai";

/** Each of them is one request. */
const STEPS: readonly Step[] = [
  (sheet) => {
    const cells = sheet.getRange("A1:C3");
    cells.formulas = [
      ["Nom", "Note", "'8.5"],
      ["Élève 1", 12.5, "=B2*2"],
      ["Élève 2", true, "=1/0"],
    ];
    cells.load({ formulas: true, values: true, valueTypes: true });
  },
  (sheet) => {
    const cells = sheet.getRange("A1:C1");
    cells.format.font.bold = true;
    cells.format.fill.color = "#DDEBF7";
    cells.format.horizontalAlignment = "Center";
    cells.format.borders.getItem("EdgeBottom").style = "Continuous";
    cells.getCellProperties({
      format: { font: { bold: true }, fill: { color: true }, borders: { style: true }, horizontalAlignment: true },
    });
  },
  (sheet) => {
    sheet.getRange("B2:B3").numberFormat = [["0.00"], ["dd/mm/yyyy"]];
    sheet.getRange("B2:B3").load({ numberFormat: true });
  },
  (sheet) => {
    const { dataValidation } = sheet.getRange("B2:B3");
    dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 20 } };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Note", message: "De 0 à 20" };
    dataValidation.load({ type: true, rule: true, ignoreBlanks: true, errorAlert: true, prompt: true });
  },
  (sheet) => {
    sheet.getRange("A1:C3").load({ address: true });
    const { dataValidation } = sheet.getRange("A1:C3");
    dataValidation.load({ type: true });
  },
  (sheet) => {
    const rule = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
    rule.cellValue.rule = { formula1: "10", operator: "LessThan" };
    rule.cellValue.format.font.color = "#C00000";
    rule.load({ type: true, priority: true, stopIfTrue: true, cellValueOrNullObject: { rule: true } });
  },
  (sheet) => {
    sheet.getRange("E1").formulas = [["=A1:A3"]];
    sheet.getRange("E1:E3").load({ values: true });
    const spill = sheet.getRange("E1").getSpillingToRangeOrNullObject();
    spill.load({ rowIndex: true, rowCount: true });
    sheet.getRange("E2").getSpillParentOrNullObject().load({ rowIndex: true });
  },
  (sheet) => {
    sheet.getRange("A5:B5").merge();
    sheet.getRange("A1:C9").getMergedAreasOrNullObject().areas.load({ rowIndex: true, columnCount: true });
  },
  (sheet) => {
    sheet.freezePanes.freezeRows(1);
    sheet.freezePanes.getLocationOrNullObject().load({ address: true });
    sheet.showGridlines = false;
    sheet.load({ visibility: true, showGridlines: true });
  },
  (_sheet, context) => {
    context.workbook.names.add("CNAM_ESSAI", `='${SHEET}'!$A$1`);
    context.workbook.names.getItem("CNAM_ESSAI").load({ formula: true, visible: true });
    context.workbook.functions.date(1904, 1, 2).load({ value: true });
  },
  (sheet) => {
    sheet.getRange("Absente!A1").load({ values: true });
  },
  (_sheet, context) => context.workbook.names.getItem("CNAM_ESSAI").delete(),
];

/** Refuses a workbook that holds anything: nothing of anybody's may end in a recording. */
export async function scenario(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load({ rowCount: true });
    await context.sync();
    if (worksheets.items.length > 1 || !used.isNullObject) throw new Error("Open a new, blank workbook first.");
  });
  const run = (step: Step): Promise<void> =>
    excel.run(async (context) => {
      step(context.workbook.worksheets.getItem(SHEET), context);
      await context.sync();
    });
  await excel.run(async (context) => {
    context.workbook.worksheets.add(SHEET);
    await context.sync();
  });
  try {
    // Some steps are refused: how is what is looked for.
    for (const step of STEPS) await run(step).catch(() => undefined);
  } finally {
    await run((sheet) => sheet.delete());
  }
}
