/**
 * Whether two values in that order meet a comparison of a formula.
 *
 * @param order of the first to the second: negative, 0 or positive
 * @param sign `=`, `<>`, `<`, `<=`, `>` or `>=`
 */
export function meets(order: number, sign: string): boolean {
  switch (sign) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}
