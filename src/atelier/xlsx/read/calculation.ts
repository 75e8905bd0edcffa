import type { Calculation } from "../../../workbook/model";
import { booleanAttribute, child, numberAttribute, type XmlElement } from "../xml/xml-element";

/** How the file wants to be calculated, where it is not as usual. */
export function readCalculation(workbook: XmlElement): Calculation | undefined {
  const element = child(workbook, "calcPr");
  const mode = element?.attributes["calcMode"];
  const iterations = numberAttribute(element, "iterateCount");
  const precision = numberAttribute(element, "iterateDelta");
  const calculation: Calculation = {
    ...((mode === "manual" || mode === "autoNoTable") && { mode }),
    ...(booleanAttribute(element, "iterate") && { iterate: true as const }),
    ...(iterations !== undefined && { iterations }),
    ...(precision !== undefined && { precision }),
    ...(!booleanAttribute(element, "fullPrecision", true) && { asDisplayed: true as const }),
    ...(element?.attributes["refMode"] === "R1C1" && { numbersColumns: true as const }),
    ...(!booleanAttribute(element, "calcOnSave", true) && { notOnSave: true as const }),
  };
  return Object.keys(calculation).length > 0 ? calculation : undefined;
}
