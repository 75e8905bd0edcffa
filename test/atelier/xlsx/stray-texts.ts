/** Texts that stand in a written part where its schema has elements alone: Excel says that such a file is damaged. */

/** The elements that hold a text. */
const TEXTS = new Set([
  ...["t", "v", "f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula"],
  ...["author", "oddHeader", "oddFooter", "a:t", "c:f", "c:v", "c:formatCode"],
  ...["xdr:col", "xdr:colOff", "xdr:row", "xdr:rowOff", "x:Anchor", "x:AutoFill", "x:Column", "x:Row"],
  ...["Application", "Company", "Manager", "dc:creator", "dc:title", "dc:subject", "dc:description"],
  ...["cp:keywords", "cp:category", "cp:contentStatus", "dcterms:created", "dcterms:modified"],
]);
/** Of a property of one's own, by its type. */
const isText = (name: string): boolean => TEXTS.has(name) || name.startsWith("vt:");

/** `xl/styles.xml: « x » in fonts`, part by part. */
export function strayTexts(parts: Readonly<Record<string, string>>): readonly string[] {
  // What a file says of another workbook goes as it is.
  const own = Object.entries(parts).filter(([path]) => !path.startsWith("xl/externalLinks/"));
  return own.flatMap(([path, xml]) => strayIn(xml).map((found) => `${path}: ${found}`));
}

function strayIn(xml: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith("<?")) continue;
    if (piece.startsWith("</")) open.pop();
    else if (piece.startsWith("<")) {
      if (!piece.endsWith("/>")) open.push(/^<([^\s>]+)/.exec(piece)?.[1] ?? "");
    } else if (piece.trim() !== "" && !isText(open.at(-1) ?? "")) found.push(`« ${piece} » in ${open.join("/")}`);
  }
  return found;
}
