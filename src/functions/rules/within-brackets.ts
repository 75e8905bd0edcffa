/** « budget prévisionnel (tableau en fin de texte) »; the brackets of « art. 3(2) » are of its name. */
const REMARK = / \(([^()]*)\)/g;

/** An article as it is cited within brackets, which do not nest: « budget prévisionnel, tableau en fin de texte ». */
export function withinBrackets(article: string): string {
  return article.replace(REMARK, ", $1");
}
