/**
 * First names that are no other word in English or Spanish: a text that holds one, however it is written, names
 * somebody. Others are told by their capital in the middle of a sentence.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron adam alan albert alex alexander alexis alice alicia allison amanda amy ana andrea andrew angela anita ann anna
   anne anthony antonio arthur ashley barbara becky ben benjamin beth betty beverly bobby brad bradley brandon brenda
   brian brittany bruce bryan carl carla carlos carmen carol caroline catherine charles charlie charlotte cheryl chris
   christian christina christine christopher cindy claudia connie craig cynthia dan daniel daniela danielle danny darren
   dave david deborah debra denise dennis derek diana diane diego donald donna doris dorothy doug douglas ed eddie
   eduardo edward elena elizabeth ellen emily emma enrique eric erica erik esteban ethan evelyn felipe fernando francisco
   gabriel gabriela gary george gerald gina gloria gonzalo greg gregory guadalupe guillermo hannah heather hector helen
   henry howard hugo ian irene isabel isabella ivan jacob jaime jake james jamie jan jane janet janice jason javier jeff
   jeffrey jennifer jeremy jerry jessica jill jim jimmy joan joe joel jonathan jordan jorge jose joseph josh joshua joyce
   juan juana judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie keith kelly ken kenneth
   kevin kim kimberly kyle larry laura lauren laurie lawrence leonard leslie linda lisa liz logan lori louis louise lucas
   lucia luis luke maggie manuel marcos marcus margaret maria marie marilyn mario marta martha martin mary mateo matt
   matthew megan melanie melissa michael michelle miguel mike molly monica nancy natalie nathan nicholas nicole noah
   olivia oscar pablo pamela patricia patrick patty paul paula pedro pete phil philip phillip priya rachel rafael ralph
   ramon raul raymond rebecca ricardo richard rick ricky roberto robert rodrigo roger ron ronald rosario roy russell ruth
   ryan sally sam samantha samuel sandra santiago sara sarah scott sean sebastian sergio sharon shirley sofia sophia
   stacy stephanie stephen steve steven susan tamara tammy ted teresa terry theresa thomas tiffany tim timothy tina todd
   tom tommy tony tracy tyler valeria vanessa veronica victor victoria vincent virginia walter wanda wayne wendy william
   ximena yolanda zachary zoe`
    .trim()
    .split(/\s+/),
);

/** Places by which a text says where a business is, besides those that a capital gives away. */
export const PLACES: ReadonlySet<string> = new Set(
  `alabama alaska albuquerque arizona arkansas atlanta austin baltimore bogota boston brooklyn california charlotte chicago
   cincinnati cleveland colorado columbus connecticut dallas delaware denver detroit florida georgia guadalajara hawaii
   honduras houston idaho illinois indiana indianapolis iowa kansas kentucky louisiana louisville madrid maine manhattan
   maryland massachusetts memphis mexico miami michigan milwaukee minneapolis minnesota mississippi missouri montana
   monterrey nashville nebraska nevada oakland ohio oklahoma omaha oregon orlando pennsylvania philadelphia pittsburgh
   portland queens raleigh sacramento seattle springfield tampa tennessee texas tijuana tucson tulsa utah vermont
   virginia washington wisconsin wyoming`
    .trim()
    .split(/\s+/),
);
