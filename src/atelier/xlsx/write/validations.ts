import type { Validation, ValidationRule } from "../../../workbook/model";
import { areaAddress } from "../address";
import { operandText } from "../formula/operand-text";
import { toFileFormula } from "../formula/to-file-formula";
import { encodeXstringAttribute } from "../xml/xstring";
import { escapeText, xml, type XmlAttributes } from "../xml/write-xml";
import type { WorkbookContext } from "./sheet-context";

/** Beyond these lengths Excel drops the whole validation. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

export function validationsXml(validations: readonly Validation[], context: WorkbookContext): string {
  if (validations.length === 0) return "";
  const elements = validations.map((validation) =>
    xml("dataValidation", attributesOf(validation), formulasOf(validation.rule, context)),
  );
  return xml("dataValidations", { count: validations.length }, elements);
}

function attributesOf(validation: Validation): XmlAttributes {
  const { rule, onError } = validation;
  const hasPrompt = validation.promptTitle !== undefined || validation.promptMessage !== undefined;
  return {
    type: rule.kind,
    errorStyle: onError === "warning" || onError === "information" ? onError : undefined,
    operator: "comparison" in rule && rule.comparison !== "between" ? rule.comparison : undefined,
    allowBlank: validation.allowBlank || undefined,
    showInputMessage: hasPrompt || undefined,
    showErrorMessage: onError !== "none" || undefined,
    errorTitle: limited(validation.errorTitle, MAX_TITLE),
    error: limited(validation.errorMessage, MAX_MESSAGE),
    promptTitle: limited(validation.promptTitle, MAX_TITLE),
    prompt: limited(validation.promptMessage, MAX_MESSAGE),
    sqref: validation.areas.map(areaAddress).join(" "),
  };
}

function limited(text: string | undefined, length: number): string | undefined {
  return text === undefined ? undefined : encodeXstringAttribute(text.slice(0, length));
}

function formulasOf(rule: ValidationRule, context: WorkbookContext): string {
  const toFile = (formula: string): string => toFileFormula(formula, context.functionNames);
  return storedOperands(rule, toFile)
    .map((formula, i) => xml(`formula${i + 1}`, {}, escapeText(formula)))
    .join("");
}

function storedOperands(rule: ValidationRule, toFile: (formula: string) => string): readonly string[] {
  if (rule.kind === "custom") return [toFile(rule.formula)];
  if (rule.kind !== "list") return rule.operands.map((operand) => operandText(operand, toFile));
  return [typeof rule.source === "string" ? toFile(rule.source) : `"${rule.source.join(",").replace(/"/g, '""')}"`];
}
