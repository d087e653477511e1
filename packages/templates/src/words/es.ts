import { ES_PROMISES } from "./esPromises.ts";
import { ES_STOCK } from "./esStock.ts";
import type { WordLists } from "./wordLists.ts";

/** "En un trabajo", "con un paciente": where people are while they work. */
const AT_WORK = [
  "(?:en|con) (?:un|una|el|la|otro|otra|los|las|mi|unos|unas) (?:\\w+ )?(?:trabajo|trabajito|obra|servicio|instalacion|techo|atico|sotano|junta|reunion|cita|consulta|clase|sesion|audiencia|visita|casa|jardin|mudanza|auto|carro|cliente|clienta|paciente|clientes|pacientes|clase|boda|mascota|perro|perrito|gato|propiedad|local|entrenamiento|tratamiento)",
  "en (?:obra|clase|consulta|cita|junta|cirugia|la corte|sesion|servicio)",
  "con (?:clientes|pacientes|alguien|gente)",
  "en otra (?:llamada|linea)",
  "(?:debajo|abajo) de (?:un|una|el|la) (?:\\w+ )?(?:fregadero|lavabo|carro|auto|casa|camioneta)",
  "(?:arriba|subid[oa]) (?:de|en|a) (?:un|una|el|la) (?:escalera|techo|arbol|poste)",
  "atendiendo",
  "(?:las|mis|ambas) manos (?:\\w+ )?(?:en|dentro|debajo|llenas|ocupadas|sucias|mojadas)",
  "(?:estoy|estaba|ando|andaba|voy|iba|vengo|venia|estamos|estabamos|andamos|andabamos) (?:ya |muy )?(?:manejando|trabajando|a tope)",
];

export const ES: WordLists = {
  stock: ES_STOCK,
  formal: [
    { match: "actualmente", say: "ahora" },
    { match: "posteriormente", say: "luego" },
    { match: "inmediatamente", say: "ya" },
    { match: "previo a", say: "antes de" },
    { match: "proporcionar", say: "dar" },
    { match: "proporcione", say: "mande" },
    { match: "adquirir", say: "comprar" },
    { match: "utilizar", say: "usar" },
    { match: "solicitar", say: "pedir" },
    { match: "asistencia", say: "ayuda" },
    { match: "asistirle", say: "ayudarle" },
    { match: "requerimientos?", say: null },
    { match: "detalles?", say: null },
    { match: "disponible", say: "libre" },
    { match: "brindarle", say: "darle" },
    { match: "mediante", say: "con" },
  ],
  uncontracted: [],
  contracted: null,
  promo: [
    "(?:presupuesto|consulta|inspeccion|cotizacion|diagnostico|clase|sesion|prueba|revision|envio|estimado)s? (?:gratis|gratuit[oa]s?|sin costo)",
    "gratis|sin costo alguno",
    "\\d+ ?% ?(?:de )?(?:descuento|menos)|\\d+ por ciento",
    "descuentos?|cupon(?:es)?|promocion(?:es)?|codigo promocional|rebajas?",
    "ofertas?(?: especial(?:es)?)?|precios? especial(?:es)?|tiempo limitado|por tiempo limitado",
    "(?:el|los) mejor(?:es)? precios?|precios? (?:mas )?bajos?",
    "desde \\$\\d+|a partir de \\$\\d+",
    "(?:aproveche|compre|reserve|llame) (?:ya|ahora|hoy)|no se lo pierda",
  ],
  missedCall: [
    "(?:no|nunca) (?:le |lo |la |te )?(?:pude|pudimos|alcance|alcanzamos|logre|logramos) (?:a )?(?:contestar\\w*|atender\\w*|tomar\\w*|responder\\w*|agarrar)",
    "perdi(?:mos)? (?:su|tu|la) llamada|llamada perdida|perdi su|se nos fue su llamada|me perdi su",
    "(?:su|tu) llamada|(?:vi|vimos) (?:que )?(?:me |nos )?(?:llamo|marco|llamaste|su llamada)|(?:me|nos) (?:llamo|marco|llamaste)|cuando llamo|que llamo",
    "no (?:le |lo |la |te |les )?(?:oi|escuche|oimos|escuchamos|conteste|contestamos|atendi|atendimos)",
  ],
  voicemail: ["buzon|su mensaje|tu mensaje|mensaje de voz|su recado|su nota|dijo|dejo"],
  apology: [
    "perdon\\w*|disculp\\w*|lo siento|lo sentimos|numero equivocado|me equivoque|nos equivocamos|mi error|error mio|lamento",
  ],
  reasons: [
    ...AT_WORK,
    "(?:ando|anda|andaba|andamos|andabamos|estoy|estaba|estamos|estabamos|sigo|seguimos|iba|vengo|venia) (?:muy |ya )?(?:en|con|sobre|bajo|debajo|arriba|fuera|de|ocupad\\w+|cerrad\\w+|manejando|\\w+ndo)",
    "ya no atend\\w+|a esta hora|cerrad[oa]s?|cerramos|ya cerr\\w+|fuera de (?:horario|hora)|hasta manana|ocupad[oa]s?|manejando|con las manos|las manos (?:llenas|ocupadas|sucias)|mucho ruido|se corto|a tope|lleno|dormid[oa]s?|durmiendo|de descanso|dia libre",
  ],
  openReasons: AT_WORK,
  closedReasons: [
    "(?:estamos|ya estamos|oficina esta|taller esta|local esta|clinica esta|consultorio esta|encontramos) (?:ya )?cerrad[oa]s?(?! (?:los|el) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?))",
    "ya cerramos|cerramos por hoy|fuera de (?:horario|hora)|ya nos fuimos|ya estamos en casa|cerrad[oa]s? (?:por hoy|a esta hora|por la noche)",
    "(?:estoy|estaba|estamos|estabamos) (?:ya )?(?:dormid[oa]s?|durmiendo|descansando|de descanso|en la cama)|(?:es )?mi dia libre",
  ],
  notNow: ["si|cuando|manana|siempre|a veces|luego|voy a|vamos a|estare|estaremos|podria|podriamos"],
  requests: [
    "(?:mande|envie|escriba|diga|digame|mandeme|enviem?e|escribame|escribanos|mandenos|envienos|diganos|cuenteme|cuentenos|paseme|deme|denos|dime|mandame|enviame|cuentame|escribeme)(?:nos|me)? (?:por aqui |aqui )?(?:su|tu|la|el|que|cual|cuando|donde|como|un|una|si|en que|de que|lo que)",
    "(?:digame|diganos|mandeme|avise|aviseme|avisenos|responda) (?:con )?(?:su|la|el|que|cual|cuando|donde|un|una|si)",
  ],
  invitations: [
    "(?:responda|respondame|responde|conteste|contesteme|escriba|escribame|escribanos|escribeme|mandeme|mandenos|mandame|envieme|envienos|texteeme|texteme)(?: \\S+)*",
    "puede (?:responder|escribir|contestar|mandar)\\w*|por este (?:medio|mensaje|chat)|a este mensaje|por aqui|por mensaje|avis\\w+",
  ],
  refusals: ["no (?:responda|conteste|escriba|envie)|(?:no|sin) (?:se )?(?:monitorea|revisamos|respuesta)"],
  genericAsks: [
    "(?:en que|como) (?:le|lo|la|los|les|te) (?:puedo|podemos|podria|podriamos) (?:ayudar|servir|atender|asistir|apoyar)",
    "(?:en que|como) (?:puedo|podemos|podria|podriamos) (?:ayudar|servir|atender|asistir|apoyar)(?:le|lo|la|los|les|te)?",
    "(?:en que|como) (?:le|lo|la|te) (?:ayudo|ayudamos|sirvo|servimos|atiendo|atendemos)",
    "(?:alguna|tiene alguna) (?:pregunta|duda)|cual es el motivo de su llamada",
  ],
  asksMore: [
    "cual|donde|cuando|quien|cuant\\w+|que (?!le|lo|la|te|puedo|podemos)|es (?:para|una?|el|la)|tiene|busca|quiere|necesita|prefiere|o",
  ],
  automated: [
    "(?:mensaje|respuesta|contestacion|sistema|servicio|texto) automatic[oa]s?|automatizad[oa]s?|generad[oa] automaticamente",
    "(?:asistente|recepcionista|agente) (?:virtual|digital|automatic[oa]|de ia)",
    "(?:soy|este es) un (?:bot|robot|chatbot)|chatbot",
    "(?:por favor )?no (?:responda|conteste) (?:a )?(?:este|ese|el) (?:mensaje|texto|numero)|no responder",
    "(?:no (?:se )?(?:monitorea|revisa)|no (?:es|esta) (?:monitoread[oa]|atendid[oa]))",
  ],
  menuVerbs: "responda|responde|conteste|marque|oprima|presione|envie|escriba|mande|digite|teclee|pulse",
  menuLinks: "para|si|=",
  menuAnswers: new Set(),
  capitals: new Set(
    "STOP HELP ALTO PARE BAJA CANCELAR SMS USA ZIP HVAC SUV LED PVC IVA RFC ITIN IRS LLC INC PDF DIY VIN GPS".split(
      " ",
    ),
  ),
  letterOpeners: [
    {
      match:
        "(?:estimad[oa]s?|apreciad[oa]s?|apreciables?|distinguid[oa]s?)(?: (?:cliente|paciente|usuari[oa]|senor|senora|amig[oa])s?)?",
      say: "hola",
    },
    { match: "a quien corresponda", say: "hola" },
    { match: "reciba un cordial saludo|por medio de la presente", say: null },
  ],
  letterClosers: [
    "atentamente|cordialmente|respetuosamente|saludos cordiales|un cordial saludo|sin otro particular",
  ],
  labels:
    "horarios?|citas?|reservas?|telefono|tel|correo|email|direccion|sitio|web|pagina|oficina|ubicacion|asunto|emergencias?",
  introductions: [
    "(?:[Ss]oy|[Hh]abla|[Ll]e habla|[Ll]e escribe|[Ll]e saluda|[Tt]e escribe|[Ss]aluda|[Mm]e llamo|[Aa]qu[ií]|[Mm]i nombre es) (?!de |del |la |el |un |una |su )(\\p{Lu}\\p{L}+)",
    "(?:^|[,.!?] )(\\p{Lu}\\p{Ll}+) (?:de|del|aquí|aqui|por aquí)(?: |,|\\.)(?=\uFFFC|\\p{Lu}|el |la |$)",
    "(?:^|[\\s.?])-+ ?(\\p{Lu}\\p{Ll}+)\\W*$",
  ],
  firstPerson:
    "contestamos|andamos|yo|me|mi|mis|nos|nosotros|nuestr[oa]s?|soy|estoy|estaba|ando|andaba|pude|puedo|podemos|tengo|traia|tenia|voy|vi|vimos|llamo|perdi|perdimos|somos|estamos|estabamos|alcance|conteste|escuche|oi|escribo|hablo|habla|siento|venia|iba|se me|\\w{2,}(?:amos|emos|imos|abamos|iamos)|le (?:escribe|habla|saluda|llamo|marco)",
  secondPerson:
    "usted|ustedes|le|les|su|sus|tu|tus|te|ti|lo|la|disculpe|disculpa|perdone|perdona|responda|responde|conteste|escriba|mande|digame|dime|tiene|tienes|quiere|quieres|necesita|necesitas|buscan?|buscas|vienen?|viene|siguen?|viven?|desean?|suy[oa]s?|se encuentran?|llam[oa]n?|quieren|necesitan|pueden|tienen|prefieren|puede|puedes|prefiere|prefieres|\\w+(?:eme|enos|ame|anos)",
  thirdPerson: [],
  joints:
    ", (?:y|pero|asi que|porque|entonces) (?=(?:si|le|nos|me|que|cuando|usted|puede|por favor|estamos|estoy)\\b)",
  waysToRespond: {
    text: "responda|respondame|conteste|escrib\\w+|mandeme|mandenos|envieme|envienos|por mensaje|por este medio",
    call: "llame|llamenos|llameme|marque|marquenos|marqueme|hable al",
    link: "https?://\\S+|www\\.\\S+|[a-z0-9-]+\\.(?:com|net|org|io|co|mx|es|us|biz|info|example)(?:/\\S*)?|en linea|(?:nuestro|el) sitio|(?:nuestra|la) pagina|facebook|instagram",
    email: "correo|\\S+@\\S+",
    visit: "pase por|visitenos|venga a|en persona",
  },
  promises: ES_PROMISES,
  greeting:
    "^(?:hola|buenas|buenos d[ií]as|buenas (?:tardes|noches)|qu[eé] tal)(?![\\p{L}])(?:[ ,]+(?:buenos d[ií]as|buenas tardes|\\{\\{contact\\.[^{}]*\\}\\}))?",
  says: {
    greeting: "Hola",
    whoIsWriting: "soy {{owner.first_name}} de {{business.name}}.",
    whoIsWritingAlone: "Soy {{owner.first_name}} de {{business.name}}.",
    firstName: "soy {{owner.first_name}}.",
    firstNameBefore: "{{owner.first_name}} de ",
    missedYou: "Disculpe que no pude contestar.",
    sorryWrongNumber: "Disculpe la molestia.",
    closed: "Disculpe, ya cerramos por hoy.",
    couldNotAnswer: "Disculpe que no pude contestar.",
    textMe: "Responda a este mensaje.",
    generalAsk: "¿Qué necesita, y a qué hora le llamo?",
    within: "en",
  },
};
