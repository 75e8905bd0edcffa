/** Search as people type: case, accents and typographic variants do not count, and every word must be found. */

/** `Échéance d’été` → `echeance d'ete` */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .trim();
}

/** Tells whether a text holds every word of the query; a blank query matches everything. */
export function matcher(query: string): (text: string) => boolean {
  const words = fold(query).split(" ").filter(Boolean);
  return (text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
}
