/** The page about the functions, as the pane and the Atelier lead to it. */
export const helpLink = { page: "aide.html", name: "Aide" };
