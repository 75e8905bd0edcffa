/** Names of the properties of a card; results are in French everywhere. */
export const card = {
  grade: "Note",
  marks: "Épreuves",
  weights: "Coefficients",
  convention: "Convention",
};
