import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estamos con un paciente y no contestamos.",
      "Tenemos un gato en la mesa y se nos fue su llamada.",
      "Con un cachorro en brazos no pudimos contestar.",
      "Estamos en consulta y no contestamos.",
    ],
    closed: [
      "Ya cerramos y no contestamos.",
      "Ahora estamos cerrados y no contestamos.",
      "No contestamos, estamos fuera de horario.",
    ],
    any: [
      "Disculpe que no pudimos contestar.",
      "Se nos fue su llamada, disculpe.",
      "No contestamos su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Es urgente o busca una cita?", angle: "either-or" },
    { text: "¿Ya conocemos a su mascota?", angle: "question" },
    { text: "¿El paciente es perro, gato u otro?", angle: "either-or" },
    { text: "¿Qué mascota es, y qué fecha le queda?", angle: "details" },
    { text: "¿Puede esperar a una cita o es urgente?", angle: "either-or" },
    { text: "¿Qué fecha nos puede traer a su mascota?", angle: "question" },
    { text: "¿A qué hora le podemos llamar?", angle: "call-time" },
  ],
  closes: ["", "Un mensaje basta.", "Responda a este mensaje.", "Escriba por este medio."],
  avoid: ["dosis", "remedio casero", "no se preocupe", "seguro es", "medicina"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Vimos su llamada. ¿Es urgente o busca una cita?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. Tenemos un gato en la mesa y no contestamos. ¿Qué mascota es, y puede esperar?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Disculpe, estamos con un paciente de cuatro patas y se nos fue su llamada. ¿Le urge, o busca cita? Mande el nombre de su mascota por este medio.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contestamos. ¿Su mascota puede esperar?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contestamos. ¿Puede esperar o necesita un hospital veterinario?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. Ahora estamos cerrados y no contestamos su llamada. Si urge, vaya a un hospital de animales. Si puede esperar, ¿qué mascota es y qué fecha quiere?",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Tenemos su mensaje. ¿Ya conocemos a su mascota?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. Gracias por su mensaje de voz. ¿Qué fecha nos puede traer a su mascota?",
      long: "Hola {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tenemos. Si su mascota necesita ayuda ya, vaya a un hospital de animales. Si no, ¿a qué hora le podemos llamar?",
    },
    followUp: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}, por su llamada perdida. ¿Sigue buscando cita para su mascota?",
      medium:
        "Hola, le saluda {{owner.first_name}} de {{business.name}}. Su llamada sigue en la lista. ¿Nos quiere traer a su mascota?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. No pudimos hablar y esperamos que todo ande bien en casa. ¿Le apartamos lugar a su mascota o ya la vieron en otra parte?",
    },
    wrongNumber: {
      short: "Disculpe. Soy {{owner.first_name}} de {{business.name}}, la veterinaria. Ya no le escribimos.",
      medium:
        "Una disculpa. Soy {{owner.first_name}} de {{business.name}}. Alguien nos llamaba por su mascota desde este teléfono. Ya no le mandamos mensajes.",
      long: "Disculpe la molestia, el mensaje era para quien nos llamaba por su mascota. Le escribe {{owner.first_name}} de la veterinaria {{business.name}}. No le vamos a escribir otra vez. Saludos a sus animales.",
    },
  },
};
