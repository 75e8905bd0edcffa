/** Campus des métiers et des qualifications d’excellence Process et technologies en milieux sensibles. */
import type { Convention } from "../types";
import { about } from "./about";
import { calendar } from "./calendar";
import { documents } from "./documents";
import { governance } from "./governance";
import { membership } from "./membership";

export const cmqePtms: Convention = {
  ...about,
  values: [...calendar, ...governance, ...membership, ...documents],
};
