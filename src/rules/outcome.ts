/** What a rule gives back: a value, or every issue that prevents one. Rules throw for programmer faults only. */

export type IssueParams = Readonly<Record<string, string | number>>;

/** `code` is worded at the edge (`i18n/`); `params` are what the words need. */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly params: IssueParams;
}

export type Outcome<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue<Code>[] };

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  params: IssueParams = {},
): { readonly ok: false; readonly issues: readonly Issue<Code>[] } {
  return { ok: false, issues: [{ code, params }] };
}
