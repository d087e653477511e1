import type { Language } from "../language.ts";

/** How statements of one language are told apart. All are matched against lower case without accents. */
export interface StatementPatterns {
  /** What a statement may be about without saying anything of the business. Everything else is made up. */
  kinds: readonly RegExp[];
  /** Goes on with a statement of a kind: "…, sorry", "… when you called". Never a statement of its own. */
  tails: RegExp;
  /** Of doings, times, places, prices, people or services: no kind of statement may hold one. */
  claims: readonly RegExp[];
  /** The claims that a question makes, too, by taking them for granted. */
  askedClaims: readonly RegExp[];
  /** Times that have passed, which a statement about a missed call may name. */
  past: RegExp;
  missed: RegExp;
  /** How a clause begins that asks. */
  asks: RegExp;
  /** How a clause ends and another begins: commas, and words before somebody who does something. */
  joints: RegExp;
  /** Says no. A note that says no to something told the opposite of it. */
  negation: RegExp;
  /** Words by which a business does anything at all, so that a note need not hold them. */
  lightWords: ReadonlySet<string>;
}

/** Prices, and nothing but prices, in statements and in questions. */
const EN_PRICE =
  /\bon (?:us|the house|me)\b|\bhalf[- ](?:off|price|price[ds]?)\b|\bfor half\b|\b(?:\w+) for (?:one|the price)\b|\bbogo\b|\bbuy one\b|\bno (?:extra )?(?:charge|fees?|cost|payments?|deposit)\b|\bfor (?:free|nothing)\b|\b(?:it'?s|totally|completely|always|all|are|is) free\b(?! (?:to|right|at|now|for a))|\b(?:beat|match)\b[^.?]*\b(?:price|quote|rate|offer|estimate)s?\b|\b(?:never|don'?t|doesn'?t|won'?t) (?:\w+ )?charge\b|\bcheap(?:er|est)?\b|\b(?:low|lower|lowest|great|fair|honest|good|best) (?:prices?|rates?|deals?)\b|\bwaived?\b|\b\w+ off\b(?= (?:your|the|any|every)\b)/;
const EN_BEST =
  /\b(?:best|finest|greatest|fastest|friendliest|nicest|cleanest|safest|smartest|strongest|largest|biggest|oldest) \w+s?\b(?= in\b|,|$| around| anywhere| ever)|\bbest\b(?= in\b)|\b(?:top|leading|trusted|number one|no\. ?1|unbeatable|second to none|world[- ]class|expert|professional) \w+\b|\bbetter than\b|\bthe (?:experts?|pros|professionals|specialists)\b/;
const EN_PEOPLE =
  /\b(?:my|our) (?:wife|husband|son|daughter|brother|sister|mom|mother|dad|father|cousin|uncle|aunt|nephew|niece|family|partner|boss|crew|team|guys?|techs?|technicians?|staff|people|secretary|receptionist|assistant|driver|plumbers?|electricians?|doctors?|dentists?|lawyers?|attorneys?|stylists?)(?:'s|'ll|'re)?\b(?! (?:you|do|did|should|can we))/;
const EN_COMING =
  /\b(?:i|we|someone|somebody|he|she|they|crew|team|truck|van|driver|tech|technician|guy)(?:'m|'re|'ll|'s|'d| am| are| is| will| can| could)?(?: (?:be|also|always|usually|already|just|both|all|even|still))* (?:(?:on (?:my|our|the|his|her|their) way)|head(?:ed|ing)|swing(?:ing)?|stop(?:ping)? (?:by|in|over)|drop(?:ping)? (?:by|in|over)|com(?:e|ing)|(?:be )?(?:by|there|over(?! at)|right over|around|along|out)\b|be (?:with|at|by)|arriv(?:e|ing)|show(?:ing)? up|pull(?:ing)? up|roll(?:ing)? (?:up|out)|get (?:there|out|over|to you)|run over|pop (?:by|in|over)|pass(?:ing)? by|driv(?:e|ing) (?:to|over|by)|send(?:ing)?|dispatch(?:ing)?|visit(?:ing)?)\b(?! (?:you|a text|a photo)\b)|\b(?:love|like|happy|glad|able|free|want (?:me|us)|for (?:me|us)) to (?:come|swing|stop (?:by|in)|drop (?:by|in)|be there|head|get there|send (?:someone|somebody|a \w+))\b/;
const EN_DOING =
  /\b(?:i|we|our \w+|my \w+)(?:'ve|'ll|'re|'m| will| can| could| do| always| also| even| still| only| usually| never)* (?:fix|repair|install|replace|offer|offering|serve|serving|cover|charge|accept|beat|match|sell|handle|guarantee|provide|speciali[sz]e|deliver|carry|stock|ship|finance|take (?:care|visa|cash|cards?|insurance|medicare|walk|all|any|every|new)|do (?:all|any|every|it|that|this|both|more|roofs|free)|work (?:all|every|with|weekends|nights|late|for|fast|around)|run|own|employ|hire|build|make|treat|help (?:every|all|any|thousands|hundreds)|have|has|got (?:openings?|slots?|room|spots?|time|parts?|everything)|know|love|respond within|answer (?:every|all))\b/;

/** How many, how often, since when: telling, whatever stands beside it. */
const EN_TELLING =
  /\b(?:too|also|everything|everyone|every(?:where|body)?|any kind|all kinds?|and more|etc|plus|always|never miss|years?|since|decades?|licen[sc]e\w*|insured|reviews?|stars?|yelp|google|facebook|website|site'?s? (?:page|form)|visa|mastercard|cash|credit|cards?|warrant\w*|quality|affordable|reliable|experienced|skilled|speciali\w+)\b/;
const EN_TIMES =
  /\b(?:today|tonight|tomorrow|noon|midnight|lunch\w*|breakfast|dinner|mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|daily|week|month|hours?|minutes?|soon|asap|shortly|right away|immediately|instantly|in no time|first thing|before (?:dark|long)|by (?:then|dark|\w+day|one|two|three|four|five|six|seven|eight|nine|ten)|(?:at|till|until|after|before|around) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b/;
const EN_PLACES =
  /\b(?:blocks?|miles?|around the corner|down the (?:street|road|block)|up the (?:street|road)|across (?:from|the street|town)|next (?:to|door)|near(?:by)?|close to you|downtown|locat(?:ed|ion)|local|in town|in (?:your|the) (?:area|neighborhood|city|county|town)|(?:at|to|by|on|outside|for) your (?:place|house|home|door|street|office|driveway|property|shop|business)|the corner|main street|mall|parking lot)\b/;
const EN_OPEN =
  /\b(?:open(?:s|ed|ings?)?)\b(?<!\b(?:we|i|it|once we|when we|until we|till we) open)|\b(?:available|availability|slots?|walk[- ]ins?|appointments? (?:left|open))\b|\b(?:free)\b(?<!feel free|(?:once|when|soon as|if) (?:i'm|we're|you're) free)/;

const ES_PRICE =
  /\b(?:gratis|mitad de precio|a (?:la )?mitad|(?:dos|tres) por (?:uno|el)|va por (?:mi|nuestra) cuenta|por (?:mi|nuestra) cuenta|cuenta de la casa|cortesia|regal(?:o|amos)|sin cobrar|no (?:le )?cobr\w+|cobr(?:o|amos)|rebaj\w+|barat\w+|economic[oa]s?|mejor(?:amos)? (?:el |cualquier )?precio|cualquier precio|tarifas?|descuent\w+|no cuesta|no tiene costo|cuesta)\b/;
const ES_BEST =
  /\b(?:(?:el|la|los|las) (?:mejor(?:es)?|mas \w+)|mejor(?:es)? (?:de|del|que)|lider(?:es)?|numero uno|expert[oa]s?|especialist\w+|profesional\w*|de confianza|de calidad|insuperable\w*)\b/;
const ES_PEOPLE =
  /\b(?:mi|mis|nuestr[oa]s?) (?:espos[oa]|mujer|marido|hij[oa]s?|herman[oa]s?|papa|mama|padre|madre|ti[oa]|prim[oa]s?|soci[oa]|familia|equipo|gente|muchachos?|cuadrilla|tecnicos?|personal|secretaria|recepcionista|ayudante|jefe|chofer|plomeros?|doctor\w*|dentista|abogad[oa]s?)\b/;
const ES_COMING =
  /\b(?:voy|vamos|va|van) (?:en camino|para (?:alla|su|alli)|a (?:su|ir|pasar|llegar)|saliendo|llegando)\b|\ben camino\b|\b(?:paso|pasamos|pasare|pasaremos) (?:por|a|en|hoy|luego|mas)\b|\b(?:llego|llegamos|llegare|llegaremos)\b|\b(?:puedo|podemos|podria) (?:ir|pasar|llegar|caer|darme)\b|\b(?:salgo|salimos) (?:para|hacia|ya)\b|\b(?:le )?(?:mando|mandamos|envio|enviamos) (?:a|un|una|al) (?!text|mensaj|foto)\w+/;

export const STATEMENT_PATTERNS: Readonly<Record<Language, StatementPatterns>> = {
  en: {
    kinds: [
      // Greetings and who writes.
      /^(?:hi|hey|hello|good (?:morning|afternoon|evening))(?: (?:there|again|\ufffc))*$/,
      /^(?:(?:hi|hey|hello|again|here) )*(?:this is |it'?s |it is |i'?m |i am |my name is |you'?ve reached )?(?:over at |at |the owner )?\ufffc(?: (?:\ufffc|at|from|with|of|here|again|over|the|owner|and|checking|following|up|back|in|on|about|your|you|call|missed|writing|texting|after|that))*$/,
      // A call that was missed.
      /\bmiss(?:ed|ing)?\b|\bsorry\b|\bapolog\w+|\b(?:couldn'?t|can'?t|wasn'?t able to|didn'?t|unable to|not able to) (?:\w+ )?(?:pick|answer|talk|get|grab|reach|take|hear|catch|come|make|be)\b|\b(?:nobody|no one|not) (?:\w+ )?(?:got|heard|answered|picked|pick|answer)\b|\b(?:i|we) (?:just )?(?:see|saw|noticed|got|have|heard|found) (?:that )?(?:you|your)\b|\b(?:your|a) (?:call|voicemail|message)\b|\bvoicemail\b|\b(?:you|your call) (?:just )?(?:called|rang|tried|caught|reached)\b|\bmy (?:mistake|fault|bad)\b|\bmix-?up\b|\bwrong (?:number|person)\b/,
      // Why: where one is stuck, never what one sells.
      /^(?:(?:sorry|hi|hey|again) )*(?:i'?m|i was|i am|we'?re|we were|we are|i'?ve been|we'?ve been|just|was|been|still|am)(?: (?:just|still|right now|currently|probably|all|both|a bit|kind of|not|in the middle of))* (?:on|in|at|up|under|with|out|behind|between|over|off|down|inside|away|elbow|halfway|stuck|tied|busy|closed|swamped|slammed|full|driving|working|helping|finishing|holding|running|talking|\w+ing)\b/,
      /^(?:i|we)(?:'ve| have|'d| had) (?:just )?(?:got |had )?(?:my|our|a|an|someone|somebody|the) .*\b(?:hands?|arms?|gloves?|head|client|customer|patient|someone|somebody|line|room|saw|drill|phone)\b/,
      /^(?:(?:my|our|both) )+(?:hands?|arms?|lines?|phones?)\b.*\b(?:full|busy|in|on|tied|covered|wet|dirty|ringing)\b/,
      /^(?:the )?(?:shop|office|studio|store|line|lines|phone|phones|place) (?:is|was|'s|were|are|rang)\b.*\b(?:closed|busy|loud|noisy|tied|quiet|silent|off|out)\b/,
      // Asking for a word.
      /^(?:(?:just|please|you can|you could|you'?re welcome to|feel free to|if so|either way|or|then|and|so|go ahead and|simply|best to|easiest to|happy to) )*(?:text|reply|send|tell|let (?:me|us)|write|message|answer|respond|drop|shoot|snap|give|share|describe|add|include)\b/,
      /^(?:even )?(?:a|one|any|your|some)? ?(?:(?:quick|few|short|rough|simple) )*(?:text|texts|texting|photos?|pics?|pictures?|line|words?|reply|message|details?|numbers?|info|idea)\b.*\b(?:helps?|works?|fine|easiest|easier|quickest|best|plenty|enough|good|do|great|perfect)\b/,
      /^(?:texting|text) (?:is|works|'s)\b|^no (?:need|rush|worries|hurry|problem|pressure|trouble|details)\b|^(?:take your time|whenever|anytime|any time)\b/,
      /^(?:that|it|this)(?:'ll| will| would|'d)? (?:helps?|help|saves?|tells?)\b/,
      // Thanks, hopes and wishes.
      /\b(?:thanks|thank you|appreciate)\b|^(?:i |we )?(?:hope|hoping)\b|^(?:i'?d|we'?d|i would|we would|i|we) (?:like|love|hate|want|wanted|still want|don'?t want)\b(?! (?:for|our|my)\b)|^(?:happy|glad|here) to (?:help|talk|text|chat|answer|listen|hear)\b/,
      // What comes next, without a time.
      /^(?:(?:then|and|so) )*(?:i|we|someone|somebody)(?:'ll| will| can|'d| would)(?: (?:just|gladly|happily|then))* (?:call|text|get back|reply|answer|write|talk|help|look|take a look|check|try|let you know|follow up|read|go from there|take it from there|leave|stop)\b/,
      /^(?:let'?s|we can) (?:talk|text|start|chat|figure|sort|see|go|take)\b/,
      /\b(?:won'?t|will not|no more|not|never|last)\b.*\b(?:text|hear|bother|message|write)\b|\b(?:took|taken|removed|deleted|crossed|scratched|cleared)\b.*\b(?:number|list)\b/,
      /^(?:if|when|once|whenever|unless|in case|before|after|while|as) (?!we\b|i\b|our\b|my\b)/,
      /^(?:if|when|once|as soon as) (?:i'?m|we'?re|i am|we are|i get) (?:done|off|free|back|finished|out|through|down)\b/,
      /^call (?:911|your|the (?:gas|power|electric))\b/,
    ],
    tails:
      /^(?:and|but|so|or|then|when|while|as|because|since|if|once|for|to|in|at|on|with|about|please|too|here|now|again|sorry|thanks|first|just|what|where|which|how|who|a|an|the|your|anything|either|me|us)\b/,
    claims: [EN_PRICE, EN_BEST, EN_PEOPLE, EN_COMING, EN_DOING, EN_TELLING, EN_TIMES, EN_PLACES, EN_OPEN],
    askedClaims: [
      EN_PRICE,
      /\b(?:first|next|second|one|visit|look|it) (?:\w+ )?free\b|\bour (?:\w+ )?(?:reviews?|prices?|rates?|specials?|deals?|sale|offers?|work|guarantee|ratings?)\b/,
      EN_BEST,
      EN_COMING,
      /\b(?:my|our) (?:\w+ )?\w+(?:'s|'ll|'re| (?:is|are|was|can|will|has|have|does|runs?|owns?|works?|comes?|takes?|did))\b/,
      /(?<!\b(?:can|could|should|shall|may|do|did|are|were|am|have|had|would|will|must|might|is|was) )\b(?:i|we)(?:'re|'ve|'ll|'m)? (?!can\b|could\b|should\b|may\b|might\b|need\b|must\b|call(?:ed)?\b|talk\b|talked\b|reach\b|text\b|speak\b|missed\b|did\b|do\b|open\b|know\b|chat\b|meet\b|connect\b|put\b|look\b|write\b)\w+/,
    ],
    past: /\b(?:earlier|just now|(?:a|one) (?:minute|moment|second) ago|before|today|this (?:morning|afternoon|evening)|tonight|after hours|right now|for (?:now|today|the (?:day|night))|at the moment)\b/g,
    missed:
      /\bmiss(?:ed|ing)?\b|\bsorry\b|\bcalled\b|\bvoicemail\b|\bmessage\b|\bcouldn'?t\b|\bclosed\b|\bcaught\b|\bcall\b/,
    asks: /^(?:(?:and|or|so|then|but|well|also|first|also|quick question|if so|ok|okay|please|to \w+(?: \w+){0,3}|for \w+(?: \w+){0,3}|in \w+(?: \w+){0,3}|about \w+) ?)*(?:who|whose|what|when|where|which|why|how|is|isn'?t|are|aren'?t|am|was|were|do|does|don'?t|did|didn'?t|can|can'?t|could|would|will|won'?t|shall|should|has|have|had|any|need|want|got|know|still|mind|ready|looking|trying|calling|prefer|if|in case|care|would you|may|might|must|ok|good|better|easier|who'?s|what'?s|when'?s|where'?s|how'?s|something|anything|after)\b/,
    joints:
      /[,;:()]|\s[-–—]+\s| (?:and|but|so|because|since|while|as|plus|though)(?= (?:i|we|our|my|it|he|she|they|there|you|everything|someone|somebody|nobody|the|that|this)(?:\b|'))| (?:and|but|plus)(?= )/g,
    negation: /\b(?:no|not|never|without|nobody|none|stop|don'?t|won'?t|can'?t|isn'?t|aren'?t|doesn'?t)\b/,
    lightWords: new Set(
      "serve cover do does offer have has charge come take work be get give start run go make can will provide handle book also just only your our their all any".split(
        " ",
      ),
    ),
  },
  es: {
    kinds: [
      /^(?:hola|buenas?|buenos?|buen dia|que tal)(?: (?:dias|tardes|noches|otra vez|de nuevo|\ufffc))*$/,
      /^(?:(?:hola|buenas?|buenos dias|buenas tardes|que tal|aqui|con gusto) )*(?:soy |habla |le habla |le escribe |le saluda |me llamo |yo soy )?(?:otra vez |de nuevo )?\ufffc(?: (?:\ufffc|de|del|en|desde|aqui|otra|vez|nuevo|por|su|llamada|le|escribe|habla|el|la|duen.|y|sobre|dando|seguimiento|a))*$/,
      /\b(?:disculp\w+|perdon\w*|una pena|lo siento)\b|\b(?:no|apenas) (?:le |la |lo |nos |me )?(?:pud\w+|alcan\w+|contest\w+|escuch\w+|oi\w*|vi|vimos|tom\w+|atend\w+|respond\w+|logr\w+)\b|\bse (?:me|nos) (?:fue|paso|escapo)\b|\b(?:perdi|perdimos|vi|vimos|tengo|tenemos|recibi|recibimos|escuche|quede|quedamos)\b.*\b(?:llamada|mensaje|recado|numero|telefono)\b|\bllamada perdida\b|\bmensaje de voz\b|\bsu (?:llamada|mensaje)\b/,
      /^(?:es que |ahora |todavia |aun |ya )*(?:ando|andaba|andamos|andabamos|estoy|estaba|estamos|estabamos|sigo|seguimos|iba|traigo|traia)\b|^ya (?:cerramos|esta cerrado)\b|^(?:cerramos|tengo las manos|tenia las manos|me agarro|nos agarro)\b/,
      /^(?:(?:solo|por favor|y|o|si gusta|si quiere|si puede|mejor|tambien|entonces|me|nos|le) )*(?:responda\w*|escriba\w*|mande\w*|diga\w*|cuente\w*|avise\w*|conteste(?:me|nos|n)?|puede (?:responder|escribir|mandar|contestar|decir)\w*|mandeme\w*)\b/,
      /^(?:con )?(?:un|una|unas|dos|pocas|cualquier)? ?(?:mensaje|mensajito|texto|foto|fotos|frase|linea|palabras|detalle|dato|aproximado)\b.*\b(?:basta|ayuda|sirve|alcanza|es suficiente|esta bien|funciona)\b|^basta\b/,
      /\bgracias\b|^(?:no hay prisa|sin prisa|con calma|no pasa nada|no hay problema|sin problema|no se preocupe|con (?:mucho )?gusto|cuando (?:guste|pueda|quiera))\b|^(?:espero|esperamos|ojala|me da gusto|nos da gusto)\b|^(?:quiero|queremos|quisiera|me gustaria|nos gustaria|quise|quisimos) (?:ayudar|saber|hablar|contestar|responder|escuchar)\w*|^no quiero dejarl\w+|^quedo (?:al )?pendiente|^seguimos pendientes|^sigo pendiente/,
      /^(?:(?:y|asi|entonces|luego|ya|yo) )*(?:le|les) (?:llamo|llamamos|marco|marcamos|escribo|escribimos|respondo|respondemos|contesto|contestamos|aviso|avisamos|ayudo|ayudamos|leo|leemos|devuelvo|devolvemos)\b|^(?:puedo|podemos) (?:ayudar|hablar|llamar|contestar|responder|escribir)\w*/,
      /\b(?:ya no|no|ultimo)\b.*\b(?:escrib\w+|mensajes?|textos?|molest\w+|mando|mandamos|recibir)\b|\b(?:borre|borramos|quite|quitamos)\b/,
      /^(?:si|cuando|mientras|antes|en caso|aunque) (?!nosotros|yo|abrimos|trabaj)/,
      /^llame (?:al 911|a (?:la compania|emergencias))\b/,
    ],
    tails:
      /^(?:y|e|pero|o|u|cuando|mientras|porque|pues|si|para|por|en|a|al|con|sin|de|del|disculpe|perdone|gracias|que|donde|ahora|aqui|otra|el|la|los|las|un|una|su|sus|cualquier|por favor|me|nos|le|lo)\b/,
    claims: [
      ES_PRICE,
      ES_BEST,
      ES_PEOPLE,
      ES_COMING,
      /\b(?:hoy|esta (?:tarde|noche|semana)|medio ?dia|en (?:un|una|el|media|dos|tres) (?:rato|ratito|hora|horas|momento|minutos?)|antes de|despues de|manana|enseguida|de inmediato|pronto|cuanto antes|fin(?:es)? de semana|todos los dias|a las \w+|semanas?|minutos?)\b/,
      /\b(?:cuadras?|cerca|enfrente|al lado|junto a|frente a|a la vuelta|esquina|centro|su (?:zona|colonia|barrio|casa|puerta|domicilio)|ubicad\w+|locales)\b/,
      /\b(?:abiert[oa]s?|abrimos (?:los|de|a|todos|en|hasta)|disponib\w+|lugares|espacios?|citas (?:libres|hoy))\b/,
      /\b(?:tambien|de todo|todo tipo|toda clase|cualquier (?:cosa|trabajo|marca)|y mas|siempre|anos|desde hace|nunca)\b/,
      /\b(?:arregl|repar|instal|ofrec|atend|vend|acept|manej|cubr|trabaj|cobr|garantiz|mejor|renov|pint|limpi|resolv|solucion|cambi|entreg|usa|serv|cont|constru|hac|ten|llev|da|damos|teng)(?:amos|emos|imos|go)\b(?! (?:una llamada|su (?:llamada|mensaje)|las manos|pendiente|a un cliente|a alguien|cerrado|con su))(?<!no contestamos|no atendemos|no tenemos)/,
      /\b(?:somos|contamos|nuestr[oa]s?|garantia\w*|licencia\w*|opiniones|estrellas|tarjetas?|efectivo)\b/,
    ],
    askedClaims: [
      ES_PRICE,
      /\b(?:los|las|el|la) mejor(?:es)? (?:de|del|en)\b|\b(?:somos|lideres)\b|\bsabia (?:usted )?que\b/,
      ES_PEOPLE,
      /\b(?:voy|vamos) en camino\b|\b(?:paso|llego|pasamos|llegamos) (?:en|hoy|por ahi)\b/,
      /\btambien (?:arregl|repar|hac|vend|instal|ofrec)\w+mos\b/,
    ],
    past: /\b(?:hace (?:rato|un rato|un momento|poco)|antes|hoy|esta (?:manana|tarde|noche)|por hoy|por ahora|ahora)\b/g,
    missed:
      /\b(?:disculp\w+|perdon\w*|contest\w+|llamad\w+|mensaje|cerr(?:ado|ados|ada|adas|amos)|horario|escuch\w+)\b/,
    asks: /^[¿ ]*(?:(?:y|o|pero|entonces|en|para|por|con|de|a|al|desde|hasta|si|sobre|disculpe|primero|en caso de) )*(?:que|quien|quienes|cual|cuales|como|cuando|donde|cuant\w+|es|esta|estan|son|hay|ya|sigue|siguen|tiene|tienen|quiere|quieren|prefiere|puede|pueden|le|les|se|necesita|busca|buscan|llamaba|desea|ocupa|fue|era|me|nos|algo|alguna?|todavia|aun|va|van|lo|la|el|su|sale|vive|usa|hace|anda|piensa|vio|gusta|trae|sabe|si|no|mejor|urgente|habla|gotea|conoce|viene|vienen)\b/,
    joints:
      /[,;:()]|\s[-–—]+\s| (?:y|pero|porque|pues|mientras|aunque)(?= (?:yo|nosotros|mi|mis|nuestr\w+|le|les|no|ya|ando|estoy|estamos|somos|tengo|tenemos|se|vi|vimos|apenas|disculpe|perdone)\b)| (?:y|pero)(?= )/g,
    negation: /\b(?:no|nunca|sin|ni|tampoco|nada|nadie|ningun[oa]?)\b/,
    lightWords: new Set(
      "tambien ademas atendemos trabajamos hacemos ofrecemos tenemos damos cobramos es son somos vamos puede nuestro nuestra su sus todos todo cubrimos".split(
        " ",
      ),
    ),
  },
};
