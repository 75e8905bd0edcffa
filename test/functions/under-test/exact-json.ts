/**
 * JSON that also holds the numbers it has no word for: -0, NaN and the infinities. Made for Node and, printed as text,
 * for a page: it uses nothing but its own lines.
 */
export interface ExactJson {
  readonly write: (value: unknown) => string;
  readonly read: (text: string) => unknown;
}

export function createExactJson(): ExactJson {
  const wordOf = (number: number): string => (Object.is(number, -0) ? "-0" : String(number));
  const isExact = (value: unknown): boolean =>
    typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0));
  return {
    write: (value) =>
      JSON.stringify(value, (key, one: unknown) => {
        if (one === undefined) throw new Error(`JSON would leave out what ${key} is: undefined.`);
        return isExact(one) ? one : { number: wordOf(one as number) };
      }),
    read: (text) =>
      JSON.parse(text, (_, one: unknown) =>
        typeof one === "object" && one !== null && "number" in one ? Number(one.number) : one,
      ) as unknown,
  };
}
