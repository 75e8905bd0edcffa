import type { unreadFormula as fr } from "../fr/unread-formula";

export const unreadFormula: typeof fr = {
  function: (read, meant) => `“${read}” is a French name: in English, type “${meant}”.`,
  word: (read, meant) => `“${read}” is a French word: in English, type “${meant}”.`,
  argumentSeparator: (read, meant) => `In English, arguments are separated by “${meant}”, not by “${read}”.`,
  columnSeparator: (read, meant) =>
    `In English, the columns of an array between braces are separated by “${meant}”, not by “${read}”.`,
  decimal: (read, meant) => `“${read}” is written “${meant}” in English.`,
  remedy: "Nothing is stored: correct the formula, or leave it with Escape.",
};
