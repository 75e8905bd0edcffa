import type { helpLink as French } from "../fr/help-link";

/** The page about the functions, as the pane and the Atelier lead to it. */
export const helpLink: typeof French = { page: "help.html", name: "Help" };
