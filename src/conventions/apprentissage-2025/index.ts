/** National funding of apprenticeship contracts concluded from 1 July 2025; read from secondary sources. */
import type { Convention } from "../types";
import { about } from "./about";
import { calendar } from "./calendar";
import { finance } from "./finance";

export const apprentissage2025: Convention = {
  ...about,
  values: [...finance, ...calendar],
};
