/** What a formula gives is the host's to calculate, sooner or later. */
export function withoutResults(workbook: object): unknown {
  return JSON.parse(JSON.stringify(workbook), (_key, cell: unknown) => {
    const isFormula = typeof cell === "object" && cell !== null && "formula" in cell && "value" in cell;
    return isFormula ? { ...cell, value: null } : cell;
  });
}
