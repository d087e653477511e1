import type { Language } from "../language.ts";
import type { Ask } from "../niches/niche.ts";

/** Words for what a text is about, where a niche's own reasons are about a call that was just missed. GSM-7, all of it. */
export interface PurposePhrases {
  /** In the first person singular, and in the plural for trades that write as "we". */
  leads: Readonly<Record<"I" | "we", readonly string[]>>;
  /** Beside the niche's own. */
  asks: readonly Ask[];
}

export const PURPOSE_PHRASES: Readonly<
  Record<Language, Readonly<Record<"voicemail" | "followUp", PurposePhrases>>>
> = {
  en: {
    voicemail: {
      leads: {
        I: [
          "Sorry I missed your call, I got your voicemail.",
          "I got your voicemail, sorry I missed you.",
          "I missed your call but got your voicemail.",
          "Your voicemail came through, sorry I couldn't pick up.",
          "Missed your call, got your voicemail.",
        ],
        we: [
          "Sorry we missed your call, we got your voicemail.",
          "We got your voicemail, sorry we missed you.",
          "We missed your call but got your voicemail.",
          "Your voicemail came through, sorry we couldn't pick up.",
          "Missed your call, got your voicemail.",
        ],
      },
      asks: [
        { text: "What's a good time to talk?", angle: "call-time" },
        { text: "Is it easier to text, or to talk?", angle: "either-or" },
        { text: "Is it urgent, or can it wait a bit?", angle: "either-or" },
        { text: "Is there anything you'd like to add?", angle: "question" },
        { text: "Has anything changed since you called?", angle: "question" },
        { text: "Who's best to talk to, and at what time?", angle: "details" },
      ],
    },
    followUp: {
      leads: {
        I: [
          "I missed your call earlier and wanted to check in.",
          "Checking back, I missed your call earlier.",
          "I still have your missed call here.",
          "Sorry again that I missed your call.",
          "I'm texting about the call I missed.",
        ],
        we: [
          "We missed your call earlier and wanted to check in.",
          "Checking back, we missed your call earlier.",
          "We still have your missed call here.",
          "Sorry again that we missed your call.",
          "We're texting about the call we missed.",
        ],
      },
      asks: [
        { text: "Do you still need a hand, or is it sorted?", angle: "either-or" },
        { text: "Did you get it sorted?", angle: "question" },
        { text: "What's a good time to talk?", angle: "call-time" },
      ],
    },
  },
  es: {
    voicemail: {
      leads: {
        I: [
          "Disculpe que no contesté su llamada, ya tengo su mensaje de voz.",
          "Ya tengo su mensaje de voz, perdone que no contesté.",
          "No pude contestar su llamada, pero ya tengo su mensaje.",
          "Vi su llamada y ya tengo su mensaje de voz.",
          "No contesté, ya tengo su mensaje.",
        ],
        we: [
          "Disculpe que no contestamos su llamada, ya tenemos su mensaje de voz.",
          "Ya tenemos su mensaje de voz, perdone que no contestamos.",
          "No pudimos contestar su llamada, pero ya tenemos su mensaje.",
          "Vimos su llamada y ya tenemos su mensaje de voz.",
          "No contestamos, ya tenemos su mensaje.",
        ],
      },
      asks: [
        { text: "¿A qué hora le conviene hablar?", angle: "call-time" },
        { text: "¿Prefiere mensajes o una llamada?", angle: "either-or" },
        { text: "¿Es urgente o puede esperar un poco?", angle: "either-or" },
        { text: "¿Quiere agregar algo?", angle: "question" },
        { text: "¿Sigue todo igual desde su llamada?", angle: "question" },
        { text: "¿Con quién hablamos, y a qué hora?", angle: "details" },
      ],
    },
    followUp: {
      leads: {
        I: [
          "Le escribo por su llamada que no pude contestar.",
          "Tengo pendiente su llamada de antes.",
          "Sigo pendiente de su llamada que no contesté.",
          "Disculpe otra vez que no pude contestar su llamada.",
        ],
        we: [
          "Le escribimos por su llamada que no pudimos contestar.",
          "Tenemos pendiente su llamada de antes.",
          "Seguimos pendientes de su llamada que no contestamos.",
          "Disculpe otra vez que no pudimos contestar su llamada.",
        ],
      },
      asks: [
        { text: "¿Sigue necesitando ayuda, o ya no hace falta?", angle: "either-or" },
        { text: "¿Le hace falta algo de nosotros?", angle: "question" },
        { text: "¿A qué hora le conviene hablar?", angle: "call-time" },
      ],
    },
  },
};

/** Why a call was missed, at any hour: a text that may go out by day and by night has nothing else to tell. */
export const REASONS_AT_ANY_HOUR: Readonly<
  Record<Language, Readonly<Record<"I" | "we", readonly string[]>>>
> = {
  en: {
    I: [
      "I was away from my phone and missed your call.",
      "My hands were full when you called, sorry.",
      "I didn't hear the phone in time, sorry.",
    ],
    we: [
      "We were away from the phone and missed your call.",
      "Our hands were full when you called, sorry.",
      "We didn't hear the phone in time, sorry.",
    ],
  },
  es: {
    I: [
      "Estaba lejos del teléfono y no contesté.",
      "No escuché el teléfono a tiempo, disculpe.",
      "Andaba con las manos llenas y no contesté.",
    ],
    we: [
      "Estuvimos lejos del teléfono y no contestamos.",
      "No escuchamos el teléfono a tiempo, disculpe.",
      "Estuvimos con las manos llenas y no contestamos.",
    ],
  },
};

/** An answer to somebody who says that we have the wrong number: sorry, who it was, and an end to it. It asks nothing. */
export const WRONG_NUMBER: Readonly<
  Record<Language, Readonly<Record<"sorry" | "who" | "why" | "end", readonly string[]>>>
> = {
  en: {
    sorry: [
      "Sorry, wrong number on our end.",
      "Sorry about the mix-up.",
      "Sorry to bother you, my mistake.",
      "Sorry, I texted the wrong person.",
      "My mistake, sorry about that.",
      "Sorry, we had the wrong number.",
    ],
    who: [
      "This is {{owner.first_name}} at {{business.name}}.",
      "It's {{owner.first_name}} from {{business.name}}.",
      "{{owner.first_name}} at {{business.name}} here.",
    ],
    why: ["", "We had a missed call from this number.", "I had a call from this number."],
    end: [
      "I won't text you again.",
      "You won't hear from us again.",
      "We won't text you again.",
      "No more texts from us.",
      "That was our last text.",
    ],
  },
  es: {
    sorry: [
      "Disculpe la molestia.",
      "Perdone, el error fue nuestro.",
      "Perdone el enredo.",
      "Disculpe, le escribimos a quien no era.",
      "Perdone, fue un error de mi parte.",
      "Disculpe el error.",
    ],
    who: [
      "Soy {{owner.first_name}} de {{business.name}}.",
      "Le escribe {{owner.first_name}} de {{business.name}}.",
      "Habla {{owner.first_name}} de {{business.name}}.",
    ],
    why: ["", "Vimos una llamada de este teléfono.", "Tengo una llamada perdida de este teléfono."],
    end: [
      "Ya no le escribo.",
      "Ya no le escribimos.",
      "No va a recibir otro mensaje nuestro.",
      "No le escribimos otra vez.",
      "No le llegan otros mensajes nuestros.",
    ],
  },
};
