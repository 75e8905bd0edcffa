/**
 * A rule in ESLint's form: what a text decides (a threshold, a rate, a date) is data of `src/conventions`, never a literal of a
 * rule. Unlike `no-magic-numbers`, naming the number in a constant does not excuse it.
 */

const ALLOWED = new Set([0, 1, 2]);
const ALLOWED_BIG = new Set(["0", "1", "2"]);
const DATE = /\b\d{1,2}\/\d{1,2}\/(?:\d{2,4}|N)|\b\d{4}-\d{2}-\d{2}\b/;
const RATE = /\d\s*%/;

/**
 * Why a literal may not stand in a rule, or `null`.
 *
 * @param {unknown} value
 * @param {string} [bigint] the digits of a bigint literal
 * @returns {string | null}
 */
export function literalFault(value, bigint) {
  if (bigint !== undefined) return ALLOWED_BIG.has(bigint) ? null : `the number ${bigint}n`;
  if (typeof value === "number") return ALLOWED.has(value) ? null : `the number ${value}`;
  if (typeof value !== "string") return null;
  if (DATE.test(value)) return `the date in « ${value} »`;
  return RATE.test(value) ? `the rate in « ${value} »` : null;
}

/** @type {import("eslint").Rule.RuleModule} */
export const noLiteralLaw = {
  meta: {
    type: "problem",
    schema: [],
    messages: { fault: "A rule may not hold {{what}}: give it as an argument, from a convention." },
  },
  create(context) {
    /**
     * @param {import("estree").Node} node
     * @param {string | null} what
     */
    const report = (node, what) => {
      if (what) context.report({ node, messageId: "fault", data: { what } });
    };
    return {
      Literal(node) {
        report(node, literalFault(node.value, "bigint" in node ? node.bigint : undefined));
      },
      TemplateElement(node) {
        report(node, literalFault(node.value.cooked));
      },
    };
  },
};
