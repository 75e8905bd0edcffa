import { booleanAttribute, child, children, type XmlElement } from "../xml/xml-element";

/** The ends of a bar that says nothing: the least and the greatest value, or what Excel finds best. */
const USUAL_ENDS = ["min", "max", "autoMin", "autoMax"];

/** What bars are when nothing is said, in the first part of the rule or in its second. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  minLength: ["0", "10"],
  maxLength: ["90", "100"],
  direction: ["context"],
  axisPosition: ["automatic"],
};

/** Whether a data bar is more than a colour from the least value to the greatest. */
export function hasDataBarOptions(rule: XmlElement): boolean {
  const bar = child(rule, "dataBar");
  if (!bar) return false;
  const changed = Object.entries(USUAL).some(([name, values]) => {
    const said = bar.attributes[name];
    return said !== undefined && !values.includes(said);
  });
  const ends = children(bar, "cfvo").some(({ attributes }) => !USUAL_ENDS.includes(attributes["type"] ?? ""));
  const negative = booleanAttribute(bar, "negativeBarColorSameAsPositive") || booleanAttribute(bar, "border");
  return (
    changed || ends || negative || !booleanAttribute(bar, "gradient", true) || !booleanAttribute(bar, "showValue", true)
  );
}
