import type { Language } from "../language.ts";

/**
 * Words that a text of any trade may be made of without telling anything about the business: grammar, missing a call,
 * asking for a text. What is neither here nor in the trade's own copy nor in the owner's note is news, and a model has none.
 * Folded: lower case, no accents; forms in -s, -ed and -ing are found by their stem.
 */
export const STOCK_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`
    within another done perfect great finish through behind beside customer guess thought kitchen bathroom house home hop shout
    a about above after again all already also am an and any anything are as at away back be because been before being
    both but by can cannot could couldn did didn do does doesn doing don down each earlier either else enough even ever
    few first for from get getting give go going gone good got had has hasn have haven he hear heard hello help here hey hi
    hold how i if in inside into is isn it its job just keep know known later left less let like line little ll long look
    lot m make many may maybe me mean meant middle might minute mix moment more most much must my myself near need never
    new next no nobody none not nothing now of off ok okay on once one only or other our out over own past per perhaps
    please plenty possible quick quickly quiet quite rather re ready really reach recall remember rest right ring rang
    rung s said same say see seem seen send sent she short should shouldn since so some somebody someone something soon
    sorry sort sorted spare speak still stuck such sure t take taken talk tell text than thank thanks that the their them
    then there these they thing this those though through till time to together told too took touch toward tried trouble
    try tried turn under until up us use used usual ve very voice voicemail wait want was wasn way we well went were weren
    what whatever when whenever where whether which while who whole why will with without won word work worked worry would
    wouldn write writing wrong yes yet you your yours yourself
    address answer apologize apologies apology arm ask asap bad best bit bother busy call caller calling catch caught
    chance chat check client close closed come comfortable convenient cover customer detail desk drive driving drop dropped
    easy easier easiest engine explain face fair feel fill fine finish finished follow forget free front full glad glove
    grab hand handful hang happen happening happy hate hope hopefully hour hung hurry idea info job joke kind ladder last
    late leave let lift list loud love map meet meeting mention message might mind miss missed mistake missing mobile
    morning name noise note number office open patient people person phone photo photos pic pick picked picture picking
    place plan plumb point problem properly question reason received regarding reply respond return road room rough roughly
    running rush safe saw screen send set shoot shop side silent simple site sitting slip slipped snap soonest sound speaker
    spot start step stepped stop story street stand standing straight suit swamped slammed tied tool tough tow unable
    urgent van vehicle walk warm wheel wish wonder wrap
  `),
  es: words(`
    escuche escuchamos escuchar termine terminemos tenia teniamos libre desocupe ocupadas mojadas cocina bano casa perfecto suficiente funciona linea palabras pocas entre otro
    a acaba acabo al algo alguien algun alguna alguno ahi ahora ahorita alcance alcanzamos alcanzo alla ando andaba andabamos
    andamos andan antes apenas aqui asi atender atiendo atencion aun aunque aviso avise ayuda ayudar ayudarle ayudo ayudamos
    basta bien buen buena buenas bueno buenos buscaba cada calma casi cerrado cerrados cerrada cerradas cerramos claro cliente
    clienta clientes como con conocer contar contestado contestamos contestar contestarle conteste contestada conviene corto
    cosa cual cuando cuanto cuente cuenteme cuentenos da datos de deber debajo decir deja dejar dejarle deje del desde detalle
    detalles diga digame diganos dijo disculpa disculpas disculpe disculpeme duda durante e el ella ellos en encima encontraba
    encuentra encuentro encontrarle entre era error es esa ese eso espera espero esperamos esta estaba estabamos estamos estar este esto estoy
    explicar facil falta favor fecha foto fotos frase fuera fue fui gracias gusta gustaria guste gusto ha haber habia habla hablar
    hablamos hablo hace hacemos hacer hacerlo haga han hasta hay he hola hora horario iba igual interesa interes ir
    junta lado las le leer les listo llamada llamadas llamado llamar llamarle llamaba llamo llamamos llame llegar llego llena
    llenas lleno lo los luego mal mandar mande mandeme mandenos mano manos manejando marcar marcarle marco marcamos mas me
    medio mejor mensaje mensajes mensajito mi mientras mio mis mismo modo molestia momento mucha muchas mucho muy nada nadie
    necesita necesitaba ni ningun ninguna no nombre nos nosotros nuestra nuestro nunca o ocupada ocupado ocupados oi oimos oficina ojala
    oportunidad otra otras otro otros para parte pasa pasada paso pena pendiente pendientes pena pero perdida perdi perdimos
    perdon perdone perdoneme persona plena plan poco podamos podemos poder podia podria por porque posible prefiere pregunta preguntas
    preocupe prisa problema pude pudimos puede pueda puedo pues que quedo quedamos quien quiera quiere quiero quisiera queremos
    razon recado recibi recibimos respondo responda respondame responder respondanos revisar sabe saber saludo saludos saluda se
    sea seguir seguimos si sido siempre siento sigo sigue sin sobre solo somos son sono soy su sus suya suyo suena tal tambien tampoco tan
    tanto tarde telefono tema tener tenemos tengo tiempo tiene toda todavia todo todos tomar tome trabajo trabajando traigo
    traia trata tuve tuvimos u un una unas uno unos usted ustedes va van vaya ve ver veo vemos vez vi via vimos voz y ya yo
    escribame escriba escribanos escribe escribimos escribir escribirle escribirme escribirnos escribo texto textos
  `),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
