import type { Language } from "../language.ts";
import { phrasePattern } from "./phrasePattern.ts";

/**
 * Sex, alcohol, firearms and tobacco (with vapes and cannabis), which US carriers reject (Twilio 30873, 30878). Hate is
 * the fifth; it cannot be listed, and only people find it.
 */
export const SHAFT: Readonly<Record<Language, { refused: RegExp; doubtful: RegExp }>> = {
  en: {
    refused: phrasePattern([
      ...[
        "porn*",
        "xxx",
        "nudes",
        "escort service*",
        "sex toy*",
        "sexting",
        "hot singles",
        "adult video*",
        "onlyfans",
      ],
      ...[
        "cbd",
        "thc",
        "cannabis",
        "marijuana",
        "edibles",
        "dispensary",
        "delta 8",
        "delta-8",
        "kratom",
        "magic mushrooms",
      ],
      ...[
        "vape juice",
        "e-cig*",
        "vape shop",
        "vape pen*",
        "e-liquid*",
        "cheap cigarettes",
        "buy ammo",
        "ammo sale",
      ],
      ...["guns for sale", "ghost gun*", "buy a gun", "handguns for sale", "gun sale"],
    ]),
    doubtful: phrasePattern([
      ...["sex", "sexy", "nude", "naked", "escort*", "erotic*", "fetish*"],
      ...[
        "beer",
        "beers",
        "wine",
        "wines",
        "vodka",
        "whiskey",
        "tequila",
        "liquor",
        "cocktail*",
        "margarita*",
        "alcohol",
      ],
      ...["drink special*", "free drink*", "bottomless mimosa*", "shots of"],
      ...["gun", "guns", "firearm*", "ammo", "ammunition", "rifle*", "pistol*", "handgun*"],
      ...["tobacco", "cigar", "cigars", "cigarette*", "vape", "vapes", "vaping", "hookah", "weed", "bong*"],
    ]),
  },
  es: {
    refused: phrasePattern([
      ...[
        "porno*",
        "xxx",
        "servicio de escort*",
        "juguetes sexuales",
        "videos para adultos",
        "cbd",
        "thc",
        "cannabis",
      ],
      ...[
        "marihuana",
        "armas en venta",
        "venta de armas",
        "cigarrillos electronicos",
        "liquido para vapear",
        "vapeadores",
      ],
    ]),
    doubtful: phrasePattern([
      ...[
        "sexo",
        "sexy",
        "sexual*",
        "desnud*",
        "erotic*",
        "cerveza*",
        "vino tinto",
        "vino blanco",
        "vodka",
        "whisky",
      ],
      ...[
        "tequila",
        "licor*",
        "coctel*",
        "margaritas",
        "alcohol",
        "bebidas gratis",
        "arma",
        "armas",
        "pistola*",
        "rifle*",
      ],
      ...["municion*", "tabaco", "cigarro*", "cigarrillo*", "puros", "vapeo", "vapear"],
    ]),
  },
};
