/** Invented people and firms. */
import type { Random } from "./random";

const LAST = [
  ...["ABADIE", "Bosc", "CAZENAVE", "Delmas", "ESTÈVE", "Fabre", "GARRIGUES", "Hérault", "IZARD", "Jourdan", "KELLER"],
  ...["Lacombe", "MAURY", "Naudin", "OLIVIER", "Pujol", "QUERCY", "Rouquette", "SOULIÉ", "Tissier", "URBAIN", "Vidal"],
  ...["WAGNER", "Ybert", "ZAMORA", "de la Tour", "BEN SALAH", "Le Goff", "D'ALMEIDA", "Saint-Martin"],
] as const;
const FIRST = [
  ...["Marie", "Léo", "Ana", "Zoé", "Jean-Paul", "Inès", "Karim", "Élise", "Tom", "Noémie", "Hugo", "Sarah", "Yanis"],
  ...["Chloé", "Anne-Laure", "Malik", "Rose", "Théo", "Lina", "Gaël", "Maël", "Aya", "Nina", "Paul"],
] as const;
const FIRMS = [
  ...["Ets Garonne", "Clinique du Parc", "EHPAD Les Tilleuls", "Mécanique Sud", "Atelier 31", "Boulangerie Rey"],
  ...["CHU de la Vallée", "Région", "Lycée des Cèdres", "GRETA du Lac", "Cnam", "Mairie de Montclar", "SARL Tessier"],
] as const;

export interface Person {
  readonly last: string;
  readonly first: string;
}

export function person(random: Random): Person {
  return { last: random.pick(LAST), first: random.pick(FIRST) };
}

export function firm(random: Random): string {
  return random.pick(FIRMS);
}
