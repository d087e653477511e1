import type { StockFamily } from "./wordLists.ts";

const WHO_CALLS_BACK =
  "(?:un|una|uno de nuestros|una de nuestras|nuestro|nuestra|algun) (?:representante|agente|asesor|asesora|especialista|tecnico|tecnica|operador|operadora|ejecutivo|ejecutiva|equipo|personal|oficina|miembro de (?:nuestro|el) equipo|miembros de nuestro equipo|colaborador|colaboradores|representantes|agentes|asesores|especialistas|tecnicos)|alguien (?:de|en) (?:nuestro|nuestra|el|la) (?:equipo|oficina)";

const A_BUSINESS_FOLLOWS = "(?= \\uFFFC)";

/** Stock phrases of Spanish phone queues, heaviest first: where two meet, the first one counts. */
export const ES_STOCK: readonly StockFamily[] = [
  {
    id: "importance",
    weight: 15,
    phrases: [
      {
        match:
          "(?:su|tu) (?:llamada|mensaje|tiempo|consulta|satisfaccion|preferencia) es (?:muy |sumamente |lo mas )?(?:importante|valios[oa]|nuestra prioridad)(?: para nosotros)?",
        say: null,
      },
      {
        match:
          "(?:valoramos|apreciamos|agradecemos) (?:mucho )?su (?:llamada|preferencia|confianza|tiempo|paciencia|comprension|interes)",
        say: null,
      },
      {
        match: "(?:estimad[oa]|apreciable|distinguid[oa]|querid[oa]) (?:cliente|paciente|usuario|amig[oa])",
        say: "hola",
      },
    ],
  },
  {
    id: "apology",
    weight: 12,
    phrases: [
      {
        match:
          "lamentamos (?:mucho )?(?:no (?:poder|haber podido))(?: atenderle| contestarle| responderle| contestar| atender su llamada| tomar su llamada)?",
        say: "disculpe que no pude contestar",
      },
      {
        match:
          "lamentamos (?:mucho )?(?:los inconvenientes|las molestias|cualquier inconveniente|informarle(?: que)?|que)",
        say: "disculpe",
      },
      {
        match: "(?:le |les )?(?:ofrecemos|pedimos) (?:una |nuestras |nuestra )?(?:sinceras? )?disculpas?",
        say: "disculpe",
      },
      {
        match:
          "(?:por )?(?:los|cualquier) inconvenientes?(?: (?:causados?|ocasionados?|que esto pueda causar))?|(?:por )?las molestias(?: (?:causadas|ocasionadas))?",
        say: null,
      },
      { match: "(?:le|les) informamos (?:de )?que|se le informa que|sirvase|tenga a bien", say: "" },
    ],
  },
  {
    id: "thirdParty",
    weight: 12,
    phrases: [
      {
        match: `(?:${WHO_CALLS_BACK}) (?:se comunicara|se pondra en contacto|le llamara|lo llamara|le contactara|lo contactara)(?: con usted)?`,
        say: "le llamo",
      },
      { match: `(?:${WHO_CALLS_BACK}) (?:le|lo|la|se|va a)`, say: null },
      { match: "(?:un|una) (?:representante|agente|asesora?|especialista|ejecutiv[oa])", say: null },
    ],
  },
  {
    id: "systemEvent",
    weight: 10,
    phrases: [
      { match: "(?:hemos recibido|recibimos) (?:su|una) llamada", say: "perdi su llamada" },
      { match: "(?:hemos recibido|recibimos) su", say: "me llego su" },
      {
        match: "(?:hemos notado|notamos|detectamos) que (?:usted )?(?:llamo|nos llamo|intento llamar)",
        say: "vi que llamo",
      },
      {
        match:
          "(?:ha sido|fue) (?:recibid[oa]|registrad[oa]|asignad[oa]|enviad[oa]|turnad[oa]|canalizad[oa])",
        say: null,
      },
      {
        match: `(?:usted )?(?:se ha comunicado|ha llamado|llego|ha contactado) (?:con|a)${A_BUSINESS_FOLLOWS}`,
        say: "le escribe",
      },
      { match: "(?:usted )?se ha comunicado (?:con|a)", say: null },
      {
        match: "todos nuestros (?:agentes|representantes|asesores|operadores) (?:estan|se encuentran)",
        say: null,
      },
      { match: "alto volumen(?: de llamadas)?|sera (?:atendid[oa]|devuelt[oa]|contestad[oa])", say: null },
    ],
  },
  {
    id: "service",
    weight: 10,
    phrases: [
      {
        match: "(?:en que|como) (?:le|lo|la|les) (?:podemos|podriamos) (?:asistir|servir|atender)",
        say: "¿qué necesita",
      },
      { match: "para su (?:mayor )?(?:comodidad|conveniencia)", say: "" },
      { match: "no dude en|sientase (?:libre|con la libertad) de", say: "puede" },
      {
        match:
          "para (?:brindarle|ofrecerle|darle) (?:un |una )?(?:mejor )?(?:servicio|atencion)|para servirle mejor",
        say: null,
      },
      {
        match:
          "(?:sera|es) un placer (?:atenderle|atenderlo|servirle)|estamos para servirle|a sus ordenes|quedamos a sus ordenes",
        say: null,
      },
      { match: "gracias por su (?:paciencia|comprension|preferencia|confianza)", say: null },
      {
        match: "(?:por favor )?deje (?:un|su) (?:mensaje|nombre|recado)",
        say: "mándeme un mensaje con lo que necesita",
      },
      {
        match: "no (?:poder|podemos|nos es posible) (?:atenderle|atender su llamada|tomar su llamada)",
        say: "no puedo contestar",
      },
    ],
  },
  {
    id: "thanks",
    weight: 8,
    phrases: [
      {
        match: `(?:muchas )?gracias por (?:comunicarse|contactar|contactarse|ponerse en contacto)(?: con| a)?${A_BUSINESS_FOLLOWS}`,
        say: "le escribe",
      },
      {
        match:
          "(?:muchas )?gracias por (?:comunicarse|contactarnos|contactar|ponerse en contacto|su (?:consulta|interes|solicitud))(?: con nosotros)?",
        say: null,
      },
    ],
  },
  {
    id: "thanksForCalling",
    weight: 5,
    phrases: [
      {
        match: `(?:muchas )?gracias por (?:llamar|su llamada)(?: a| al)?${A_BUSINESS_FOLLOWS}`,
        say: "le escribe",
      },
      { match: "(?:muchas )?gracias por (?:llamar|llamarnos|su llamada)", say: null },
    ],
  },
  {
    id: "vagueFollowUp",
    weight: 8,
    phrases: [
      {
        match: "(?:le|lo|la) (?:devolveremos|regresaremos|devolvemos|regresamos) (?:la|su) llamada",
        say: "le llamo",
      },
      {
        match: "nos (?:comunicaremos|pondremos en contacto|comunicamos) con usted(?: pronto| en breve)?",
        say: "le llamo",
      },
      {
        match:
          "(?:le|lo|la|les) (?:llamaremos|contactaremos|responderemos|atenderemos|llamamos|contestamos) (?:muy )?(?:pronto|en breve)",
        say: "le llamo",
      },
    ],
  },
  {
    id: "vagueTime",
    weight: 8,
    phrases: [
      { match: "a la (?:mayor )?brevedad(?: posible)?", say: "" },
      { match: "(?:lo mas pronto|lo antes|tan pronto como sea) posible|cuanto antes|lo mas pronto", say: "" },
      { match: "en breve|oportunamente|en cuanto nos sea posible", say: "" },
    ],
  },
  {
    id: "officialese",
    weight: 6,
    phrases: [
      { match: "en este momento|en estos momentos", say: "ahora" },
      { match: "(?:con respecto a|respecto a|en relacion con|referente a)", say: "sobre" },
      { match: "favor de (?:indicar|proporcionar|enviar|dejar)", say: "mande" },
      { match: "su (?:requerimiento|solicitud|inquietud)", say: "lo que necesita" },
      {
        match:
          "el (?:departamento|area) (?:correspondiente|indicad[oa])|la persona (?:indicada|correspondiente)",
        say: null,
      },
      { match: "el motivo de su llamada", say: "lo que necesita" },
    ],
  },
];
