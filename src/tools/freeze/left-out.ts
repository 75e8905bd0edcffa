/** What a frozen copy does not hold of its original, counted: the user hears of it before the copy leaves. */
export const leftOutKinds = ["hidden", "comments", "headersFooters", "validations", "conditionalFormats"] as const;

export type LeftOut = Readonly<Record<(typeof leftOutKinds)[number], number>>;

export const nothingLeftOut: LeftOut = {
  hidden: 0,
  comments: 0,
  headersFooters: 0,
  validations: 0,
  conditionalFormats: 0,
};

export function allLeftOut(parts: readonly LeftOut[]): LeftOut {
  const sum = { ...nothingLeftOut };
  for (const part of parts) for (const kind of leftOutKinds) sum[kind] += part[kind];
  return sum;
}
