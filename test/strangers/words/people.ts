/** Invented people: names, numbers in the ways schools number, addresses. */
import type { Draw } from "../draw";

const LAST =
  `Vasseur Brenier Tilloy Osmont Quemar Lauriol Delcambre Fauvel Grandin Hérault Illouz Jacquin Kerbrat Lemoine
Marchetti Noblet Ouvrard Pélissier Ravel Sabourin Touati Ulmann Villeret Wattiez Yvinec Zanetti Abadie Bourdin Cazeneuve
Dumortier Estève Ferrand Guillou Hamidou Imbert Jolivet Kowalski Le_Goff Mbaye N'Diaye Oger Poulain Quentin Roussel
Saint-Yves Thibault Urvoy Verdier Wagner Xavier_Costa Bouzid El_Amrani Diallo Nguyen Da_Silva Müller Conté Lefèvre Garçon
Roche Marin Martin Petit Leroy Blanc Boulanger`
    .split(/\s+/)
    .map((name) => name.replace("_", " "));

const FIRST =
  `Maël Ysé Noor Tess Ilan Jade Amir Bérénice Clément Dalila Élise Farid Gaëlle Hugo Inès Jules Kenza Léa Mehdi
Nathan Ophélie Paul Quitterie Rayan Salomé Théo Ugo Valentine Wassim Xénia Yanis Zoé Anne-Sophie Jean-Baptiste Marie
Camille Dominique Solène Aïcha Benoît François Agnès Chloé Loïc Margaux Noé Oscar Perrine Romane Sacha Thaïs Victor Aya
Bilal Célia Driss Emma Fatou Gabin Hana`.split(/\s+/);

export interface Person {
  readonly last: string;
  readonly first: string;
  readonly number: string | number;
  readonly email: string;
  readonly group: string;
}

const NUMBERS: readonly ((at: number, draw: Draw) => string | number)[] = [
  (at) => 20260001 + at * 3,
  (at, draw) => 210000 + at * 17 + draw.int(0, 9),
  (at) => `E${String(1024 + at)}`,
  (at) => `2026-${String(at + 11).padStart(3, "0")}`,
  (at, draw) => `0${String(912345678 + at * 131)}${draw.pick(["A", "B", "K", "G"])}`,
  (at, draw) => `p${String(2400000 + at * 7 + draw.int(0, 6))}`,
];

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^A-Za-z-]/g, "")
    .toLowerCase();
}

export function cohort(draw: Draw, count: number): readonly Person[] {
  const numbered = draw.pick(NUMBERS);
  const groups = draw.pick([
    ["A", "B"],
    ["TD1", "TD2", "TD3"],
    ["G1", "G2"],
    ["FA", "FI"],
    ["Groupe 1", "Groupe 2"],
  ]);
  const host = draw.pick(["ecole.fr", "etu.univ-exemple.fr", "cfa-exemple.org"]);
  const lasts = draw.some(LAST, Math.min(count, LAST.length));
  return Array.from({ length: count }, (_, at) => {
    const last = lasts[at % lasts.length] ?? "Vasseur";
    const first = FIRST[(at * 7 + draw.int(0, 3) + Math.floor(at / lasts.length) * 11) % FIRST.length] ?? "Maël";
    return {
      last,
      first,
      number: numbered(at, draw),
      email: `${plain(first)}.${plain(last)}${at >= lasts.length ? String(at) : ""}@${host}`,
      group: draw.pick(groups),
    };
  });
}
