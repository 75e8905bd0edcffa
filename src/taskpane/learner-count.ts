/** How many learners a marks sheet may be made for; a promotion is far from the upper bound. */
export const LEARNERS = { min: 1, max: 500 } as const;

export function validLearners(count: number): boolean {
  return Number.isInteger(count) && count >= LEARNERS.min && count <= LEARNERS.max;
}
