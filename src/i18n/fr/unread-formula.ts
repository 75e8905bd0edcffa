/** Why a formula that mixes two languages is not read, and what to type instead. */
export const unreadFormula = {
  function: (read: string, meant: string) => `« ${read} » est un nom anglais : en français, tapez « ${meant} ».`,
  word: (read: string, meant: string) => `« ${read} » est un mot anglais : en français, tapez « ${meant} ».`,
  argumentSeparator: (read: string, meant: string) =>
    `En français, les arguments se séparent par « ${meant} », et non par « ${read} ».`,
  columnSeparator: (read: string, meant: string) =>
    `En français, les colonnes d’une matrice entre accolades se séparent par « ${meant} », et non par « ${read} ».`,
  decimal: (read: string, meant: string) => `« ${read} » s’écrit « ${meant} » en français.`,
  /** In a cell. */
  remedy: "Rien n’est enregistré : corrigez la formule, ou quittez-la avec Échap.",
};
