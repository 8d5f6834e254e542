/** Words that may stand round a verb: "formally", "in 2001", "also". */
export const adverbs =
  "(?:(?:\\w+ly|also|now|currently|still|already|later|then|finally|never|itself|themselves|all|both|once|both|each|yet|previously|subsequently|@N|in @D|on @D|in turn|as of @D|since|not|yet|only) ){0,3}";
const inner =
  "(?:,? (?:(?:which|who|where|whose|with|among others)\\b|(?:along with|alongside|together with|like|as well as) @L)[^.;,]{0,180}?,)?";
/** Who it is said of: a list of countries, their houses, and what is put in between. */
export const subject = `(?:\\b(?:national assembly|parliament|lawmakers|senate|MPs|government|authorities|administration) (?:in|of) )?(@L)(?:(?:'s?)? (?:government|president|parliament|national assembly|legislature|senate|lawmakers|MPs|territor(?:y|ies)|authorit(?:y|ies)|state|republic|leadership|administration))?\\]?(?: among them)?(?: and (?:(?:several|many|some|most|all|a few|a handful of|dozens of|@N) )?others?(?: (?:[\\w-]+ ){0,2}?(?:powers|countries|states|nations|governments))?)?(?:,? (?:and )?@N (?:countries|states|nations)(?: (?:in|of|from) (?:the )?[A-Z\uE002][\\w\uE002]*(?: [A-Z]\\w+)?)?){0,3}(?:, (?:however|though|meanwhile),?)?(?:${inner}|, (?:@V ){0,8}@V,)?(?:(?:,? | ?[—–] ?)(?:which|who|that)|(?:,| [-—]) whose (?:country|government|nation)|:)?(?:(?:,| [-—])? (?:un)?like @L(?:,| [-—])?|, for (?:example|instance),)?`;
/** "of the Court", "to the treaty", "in it". */
export const ofIt =
  '(?:"? (?:to|of|in|with) (?:@I|@O|(?:the|this) (?:["\\w-]+ ){0,2}(?:court|tribunal|treaty|statute|body|institution|convention|agreement|pact)|it))';
/** What is joined, signed or ratified. */
export const object =
  "(?: (?:to |of |with )?(?:(?!(?:criti|chorus|calls?|talks|probe|debate|meeting|condemn|protest|campaign|effort|fight|request|referral|case|investigation|statement|attack|deal)\\w* )[\\w'-]+ ){0,5}?(?:@I|@O|(?:the|this|its) (?:[\\w-]+ ){0,2}(?:court|tribunal|treaty|statute|convention|agreement|pact)|it\\b))";
const not =
  "(?:no|not|non|never|hardly|former|ex|future|potential|prospective|would-be|aspiring|candidate|fake|other)\\b";
/** What a member is called. */
export const party =
  "(?:(?:@I(?:'s)? |full |formal |founding |founder |new |active |loyal |current |proud |most recent |newest |latest |@N |member[- ])*(?:state party|states parties|state parties|states party|party|parties|member states?|member countr(?:y|ies)|states? member|members?|participants?))";
/** A member of the Court, its name before or behind: "one of the ICC's founding members", "a party to the Statute". */
export const ofCourt = `(?:(?:an? |the |its |@N of |among )*(?:@I(?:'s)? (?:(?!${not})[\\w-]+ ){0,2}?${party}|(?:(?:only|sole|first|lone) )?(?:(?!${not})[\\w-]+ )?${party}${ofIt}))`;
/** By what a member or signatory has to act: "obliged, as a party to the Statute, to". */
export const duty = "(?:obligat\\w+|obliged|dut(?:y|ies)|bound|required|must|ha(?:ve|s|d) to|responsib\\w+|commit\\w+)";
/** What sets off an apposition. */
export const setOff = "(?:, | ?[-—–] ?| \\(|: )";
/** A list of countries, each with a date behind it or what brackets may add. */
export const list =
  "@C(?: \\([^)]{0,60}\\)|(?: (?:in|on))? @D)?(?:(?:,? and |, )@C(?: \\([^)]{0,60}\\)|(?: (?:in|on))? @D)?){0,20}";
