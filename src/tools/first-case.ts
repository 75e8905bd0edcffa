/** A choice among many, as a formula. */

/** The value of the first test that holds: `IF(a,x,IF(b,y,otherwise))`. */
export function firstCase(cases: readonly (readonly [test: string, value: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [test, value]) => `IF(${test},${value},${rest})`, otherwise);
}
