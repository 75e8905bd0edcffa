/** Numbers with at most two decimals as whole hundredths: the bulk case of marks, in safe integers. */

export const HUNDREDTHS = 100;

/** The number in whole hundredths, or `NaN` when it has more than two decimals. */
export function hundredthsOf(value: number): number {
  const hundredths = Math.round(value * HUNDREDTHS);
  return hundredths / HUNDREDTHS === value ? hundredths : Number.NaN;
}
