/** The headers and footers of pages, from the codes that spreadsheets keep: `&L&A&C&D&RPage &P / &N`. */

export interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** A font, a colour, a size, or a letter; a page's number may be shifted. */
const CODE = /&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d{1,3}|P[+-]\d+|[A-Z&])/giu;
const PARTS = { L: "left", C: "center", R: "right" } as const;

/** Fonts, colours and pictures are left to the page; text before any place is in the middle. */
export function pageText(code: string, facts: PageFacts): PageText {
  const text = { left: "", center: "", right: "" };
  let part: keyof PageText = "center";
  let from = 0;
  for (const match of code.matchAll(CODE)) {
    text[part] += code.slice(from, match.index);
    from = match.index + match[0].length;
    const letter = match[0].slice(1).toUpperCase();
    if (letter in PARTS) part = PARTS[letter as keyof typeof PARTS];
    else text[part] += said(letter, facts);
  }
  text[part] += code.slice(from);
  return { left: text.left.trim(), center: text.center.trim(), right: text.right.trim() };
}

function said(code: string, { page, pages, sheet, file, date, time }: PageFacts): string {
  if (/^P[+-]/u.test(code)) return String(page + Number(code.slice(1)));
  const words: Readonly<Record<string, string>> = {
    P: String(page),
    N: String(pages),
    A: sheet,
    F: file,
    D: date,
    T: time,
    "&": "&",
  };
  return words[code] ?? "";
}
