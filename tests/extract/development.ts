import type {Passage} from "./passage.js";

/** Short passages, a family at a time, by which the rules are written: each with every claim it yields. */
export const development: Passage[] = [
  // qualifiers
  {
    id: "qualifier-more-than",
    published: "2019-05-02",
    text: "More than 120 countries have joined the International Criminal Court, which began work in The Hague in 2002.",
    expected: [{kind: "membership", count: 120, measure: "members", qualifier: "over"}]
  },
  {
    id: "qualifier-no-fewer-than",
    published: "2012-03-20",
    text: "No fewer than 118 states had ratified the Rome Statute of the International Criminal Court by then, the brief noted.",
    expected: [{kind: "membership", count: 118, measure: "ratifications", qualifier: "at least"}]
  },
  {
    id: "qualifier-fewer-than",
    published: "2022-07-01",
    text: "For all its grandeur, the ICC has secured fewer than ten convictions in two decades.",
    expected: [{kind: "outcomes", count: 10, counted: "convictions", qualifier: "under"}]
  },
  {
    id: "qualifier-no-more-than",
    published: "2020-01-15",
    text: "In all those years the ICC has completed no more than nine trials, and a critic might wonder why.",
    expected: [{kind: "outcomes", count: 9, counted: "trials", qualifier: "at most"}]
  },
  {
    id: "qualifier-some-with-names",
    published: "2018-09-12",
    text: "Some 70 countries, China and India among them, remain outside the International Criminal Court.",
    expected: [
      {kind: "membership", count: 70, measure: "non-members", qualifier: "about"},
      {kind: "standing", country: "CHN", standing: "not-member", since: ""},
      {kind: "standing", country: "IND", standing: "not-member", since: ""}
    ]
  },
  {
    id: "qualifier-almost",
    published: "2023-02-08",
    text: "Almost 125 nations are now party to the Rome Statute, the treaty that set up the ICC.",
    expected: [{kind: "membership", count: 125, measure: "members", qualifier: "nearly"}]
  },
  {
    id: "qualifier-just-is-emphasis",
    published: "2018-06-30",
    text: "The ICC has delivered just six judgments since its first trial opened.",
    expected: [{kind: "outcomes", count: 6, counted: "judgments", qualifier: "exactly"}]
  },
  {
    id: "qualifier-or-so",
    published: "2015-04-03",
    text: "The 120 or so members of the International Criminal Court meet once a year to settle its budget.",
    expected: [{kind: "membership", count: 120, measure: "members", qualifier: "about"}]
  },
  {
    id: "qualifier-upwards-of",
    published: "2021-11-04",
    text: "Upwards of $2 billion has been spent on the International Criminal Court so far.",
    expected: [{kind: "cost", amount: 2000000000, currency: "USD", measure: "spent", period: "", qualifier: "over"}]
  },
  // number words, ordinals, dozens, hyphens, separators, odd spaces
  {
    id: "number-words",
    published: "2016-11-18",
    text: "One hundred and twenty-three countries are members of the International Criminal Court.",
    expected: [{kind: "membership", count: 123, measure: "members", qualifier: "exactly"}]
  },
  {
    id: "number-hyphenated-adjective",
    published: "2017-01-09",
    text: "Diplomats of the 124-member International Criminal Court gathered behind closed doors.",
    expected: [{kind: "membership", count: 124, measure: "members", qualifier: "exactly"}]
  },
  {
    id: "number-two-dozen",
    published: "2021-03-22",
    text: "Roughly two dozen cases have come before the judges of the ICC.",
    expected: [{kind: "outcomes", count: 24, counted: "cases", qualifier: "about"}]
  },
  {
    id: "number-ordinal-member",
    published: "2015-06-11",
    text: "In April 2015 the State of Palestine became the 123rd member of the International Criminal Court.",
    expected: [
      {kind: "membership", count: 123, measure: "members", qualifier: "exactly"},
      {kind: "standing", country: "PSE", standing: "member", since: "2015-04"}
    ]
  },
  {
    id: "number-thousands-commas",
    published: "2018-01-16",
    text: "The approved budget of the International Criminal Court for 2018 was 147,431,500 euros.",
    expected: [
      {kind: "cost", amount: 147431500, currency: "EUR", measure: "budget", period: "2018", qualifier: "exactly"}
    ]
  },
  {
    id: "number-thousands-spaces",
    published: "2021-02-10",
    text: "The ICC’s budget for 2021 came to 148 259 000 euros.",
    expected: [
      {kind: "cost", amount: 148259000, currency: "EUR", measure: "budget", period: "2021", qualifier: "exactly"}
    ]
  },
  {
    id: "number-odd-spaces",
    published: "2016-11-20",
    text: "The ICC, which has 124\u00a0states parties, has cost $ 1 . 1 billion since it opened and produced 4\u2009convictions.",
    expected: [
      {kind: "membership", count: 124, measure: "members", qualifier: "exactly"},
      {kind: "cost", amount: 1100000000, currency: "USD", measure: "spent", period: "", qualifier: "exactly"},
      {kind: "outcomes", count: 4, counted: "convictions", qualifier: "exactly"}
    ]
  },
  {
    id: "number-billion-and-a-half",
    published: "2018-05-05",
    text: "The International Criminal Court has burned through a billion and a half dollars since it was founded.",
    expected: [{kind: "cost", amount: 1500000000, currency: "USD", measure: "spent", period: "", qualifier: "exactly"}]
  },
  {
    id: "number-digits-and-words",
    published: "2017-08-01",
    text: "The statute of the International Criminal Court has 139 signatories and one hundred twenty-four ratifications.",
    expected: [
      {kind: "membership", count: 139, measure: "signatories", qualifier: "exactly"},
      {kind: "membership", count: 124, measure: "ratifications", qualifier: "exactly"}
    ]
  },
  // currencies
  {
    id: "currency-code-before",
    published: "2019-12-09",
    text: "The Assembly of States Parties adopted an ICC budget of EUR 149.2 million for 2020.",
    expected: [
      {kind: "cost", amount: 149200000, currency: "EUR", measure: "budget", period: "2020", qualifier: "exactly"}
    ]
  },
  {
    id: "currency-two-in-one-breath",
    published: "2016-11-30",
    text: "Running the ICC takes about €140 million ($150 million) a year.",
    expected: [
      {kind: "cost", amount: 140000000, currency: "EUR", measure: "budget", period: "year", qualifier: "about"},
      {kind: "cost", amount: 150000000, currency: "USD", measure: "budget", period: "year", qualifier: "about"}
    ]
  },
  {
    id: "currency-us-dollar-sign",
    published: "2016-11-17",
    text: "Between 2002 and 2016 the Court in The Hague spent over US$1bn and reached four verdicts, the International Criminal Court’s critics say.",
    expected: [
      {kind: "cost", amount: 1000000000, currency: "USD", measure: "spent", period: "2002/2016", qualifier: "over"},
      {kind: "outcomes", count: 4, counted: "verdicts", qualifier: "exactly"}
    ]
  },
  {
    id: "currency-name-after",
    published: "2014-03-10",
    text: "In 12 years the International Criminal Court has spent nearly a billion dollars and convicted two men.",
    expected: [
      {kind: "cost", amount: 1000000000, currency: "USD", measure: "spent", period: "2002/2014", qualifier: "nearly"},
      {kind: "outcomes", count: 2, counted: "convictions", qualifier: "exactly"}
    ]
  },
  {
    id: "currency-pounds",
    published: "2016-10-23",
    text: "Taxpayers around the world put £120m into the ICC each year.",
    expected: [
      {kind: "cost", amount: 120000000, currency: "GBP", measure: "budget", period: "year", qualifier: "exactly"}
    ]
  },
  {
    id: "currency-half-a-billion",
    published: "2010-05-28",
    text: "By its review conference the International Criminal Court had cost more than half a billion euros, most of it for staff.",
    expected: [{kind: "cost", amount: 500000000, currency: "EUR", measure: "spent", period: "", qualifier: "over"}]
  },
  {
    id: "currency-shared-magnitude",
    published: "2025-01-20",
    text: "The ICC’s annual budget, 187 million in euros, is smaller than that of many a football club.",
    expected: [
      {kind: "cost", amount: 187000000, currency: "EUR", measure: "budget", period: "year", qualifier: "exactly"}
    ]
  },
  // lists of countries and dates that belong together
  {
    id: "list-with-dates-in-order",
    published: "2016-10-27",
    text: "Burundi, South Africa and the Gambia announced on 12, 21 and 25 October 2016 respectively that they would leave the International Criminal Court.",
    expected: [
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "announced", date: "2016-10-12"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "announced", date: "2016-10-21"},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "announced", date: "2016-10-25"}
    ]
  },
  {
    id: "list-one-verb",
    published: "2016-11-01",
    text: "Three African states, South Africa, Burundi and Gambia, have quit the ICC.",
    expected: [
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "left", date: ""},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "left", date: ""},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "left", date: ""}
    ]
  },
  {
    id: "list-dates-in-parentheses",
    published: "2019-03-18",
    text: "Only two countries have ever left the ICC: Burundi (2017) and the Philippines (2019).",
    expected: [
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "left", date: "2017"},
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "left", date: "2019"}
    ]
  },
  {
    id: "list-joint-statement",
    published: "2025-09-23",
    text: "In a joint statement on Monday, Mali, Burkina Faso and Niger said they were withdrawing from the International Criminal Court with immediate effect.",
    expected: [
      {kind: "withdrawal", country: "MLI", scope: "membership", step: "announced", date: "2025-09-22"},
      {kind: "withdrawal", country: "BFA", scope: "membership", step: "announced", date: "2025-09-22"},
      {kind: "withdrawal", country: "NER", scope: "membership", step: "announced", date: "2025-09-22"}
    ]
  },
  {
    id: "list-followed-by",
    published: "2016-10-26",
    text: "Burundi was the first to say it would pull out of the ICC, followed by South Africa and then Gambia.",
    expected: [
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "announced", date: ""},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "announced", date: ""},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "announced", date: ""}
    ]
  },
  {
    id: "list-members-since",
    published: "2017-09-09",
    text: "Among the members of the International Criminal Court are Senegal (1999), Colombia (2002) and Japan (2007).",
    expected: [
      {kind: "standing", country: "SEN", standing: "member", since: "1999"},
      {kind: "standing", country: "COL", standing: "member", since: "2002"},
      {kind: "standing", country: "JPN", standing: "member", since: "2007"}
    ]
  },
  // several steps in one sentence
  {
    id: "steps-announced-and-effective",
    published: "2019-04-02",
    text: "The Philippines announced on 14 March 2018 that it would leave the ICC, and its withdrawal took effect on 17 March 2019.",
    expected: [
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "announced", date: "2018-03-14"},
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "effective", date: "2019-03-17"}
    ]
  },
  {
    id: "steps-voted-signed-notified",
    published: "2017-11-06",
    text: "Burundi’s parliament voted on 12 October 2016 to leave the ICC, the president signed the law six days later, and the United Nations was formally notified on 27 October.",
    expected: [
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "voted", date: "2016-10-12"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "ordered", date: "2016-10-18"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "notified", date: "2016-10-27"}
    ]
  },
  {
    id: "steps-two-countries",
    published: "2025-05-22",
    text: "Hungary’s lawmakers approved the bill to quit the International Criminal Court on Tuesday, while Burkina Faso is still only thinking about leaving.",
    expected: [
      {kind: "withdrawal", country: "HUN", scope: "membership", step: "voted", date: "2025-05-20"},
      {kind: "withdrawal", country: "BFA", scope: "membership", step: "considered", date: ""}
    ]
  },
  {
    id: "steps-begun-gives-way",
    published: "2016-10-24",
    text: "South Africa has started the process of leaving the International Criminal Court. On 19 October 2016 it deposited its instrument of withdrawal with the UN Secretary-General.",
    expected: [{kind: "withdrawal", country: "ZAF", scope: "membership", step: "notified", date: "2016-10-19"}]
  },
  {
    id: "steps-left-gives-way",
    published: "2017-10-28",
    text: "Burundi has left the ICC. Its exit became effective on Friday.",
    expected: [{kind: "withdrawal", country: "BDI", scope: "membership", step: "effective", date: "2017-10-27"}]
  },
  {
    id: "steps-will-take-effect",
    published: "2025-06-05",
    text: "Hungary submitted its notice to the UN on 2 June 2025; it will cease to be a member of the ICC on 2 June 2026.",
    expected: [
      {kind: "withdrawal", country: "HUN", scope: "membership", step: "notified", date: "2025-06-02"},
      {kind: "withdrawal", country: "HUN", scope: "membership", step: "effective", date: "2026-06-02"}
    ]
  },
  {
    id: "steps-only-under-way",
    published: "2016-11-10",
    text: "Gambia has begun the process of withdrawing from the ICC, and Burundi has taken steps to do the same.",
    expected: [
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "begun", date: ""},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "begun", date: ""}
    ]
  },
  {
    id: "steps-under-way-dated",
    published: "2021-08-02",
    text: "In late 2015 Namibia made moves to abandon the International Criminal Court.",
    expected: [{kind: "withdrawal", country: "NAM", scope: "membership", step: "begun", date: "2015"}]
  },
  // nouns for a step and their genitives
  {
    id: "noun-notification",
    published: "2016-11-02",
    text: "The notification of South Africa’s withdrawal from the Rome Statute reached the depositary on 19 October 2016.",
    expected: [{kind: "withdrawal", country: "ZAF", scope: "membership", step: "notified", date: "2016-10-19"}]
  },
  {
    id: "noun-departure",
    published: "2019-03-20",
    text: "The departure of the Philippines from the International Criminal Court, which became final on 17 March 2019, changed little for the inquiry.",
    expected: [{kind: "withdrawal", country: "PHL", scope: "membership", step: "effective", date: "2019-03-17"}]
  },
  {
    id: "noun-announcement",
    published: "2016-10-30",
    text: "Gambia’s announcement this month that it was leaving the ICC surprised its neighbours.",
    expected: [{kind: "withdrawal", country: "GMB", scope: "membership", step: "announced", date: "2016-10"}]
  },
  {
    id: "noun-threat",
    published: "2016-11-12",
    text: "Uganda’s repeated threats of an exit from the ICC have worried diplomats in The Hague.",
    expected: [{kind: "withdrawal", country: "UGA", scope: "membership", step: "considered", date: ""}]
  },
  {
    id: "noun-decree",
    published: "2016-11-17",
    text: "President Vladimir Putin’s decree of 16 November 2016 on Russia’s refusal to become a party to the Rome Statute runs to three lines.",
    expected: [{kind: "withdrawal", country: "RUS", scope: "signature", step: "ordered", date: "2016-11-16"}]
  },
  {
    id: "noun-vote",
    published: "2013-09-10",
    text: "A vote in Kenya’s National Assembly in favour of leaving the International Criminal Court, held on 5 September 2013, was never followed by a notice.",
    expected: [{kind: "withdrawal", country: "KEN", scope: "membership", step: "voted", date: "2013-09-05"}]
  },
  // stand-ins for the Court and for a country
  {
    id: "standin-capital",
    published: "2016-11-17",
    text: "Moscow said on Wednesday that it would withdraw its signature from the treaty that founded the International Criminal Court.",
    expected: [{kind: "withdrawal", country: "RUS", scope: "signature", step: "announced", date: "2016-11-16"}]
  },
  {
    id: "standin-demonym-and-government",
    published: "2025-04-04",
    text: "The Hungarian government announced on Thursday that it would quit the Hague-based International Criminal Court.",
    expected: [{kind: "withdrawal", country: "HUN", scope: "membership", step: "announced", date: "2025-04-03"}]
  },
  {
    id: "standin-leader-tied",
    published: "2018-03-16",
    text: "Philippine President Rodrigo Duterte was furious with the ICC. Two days ago Duterte declared that his country would leave the court.",
    expected: [{kind: "withdrawal", country: "PHL", scope: "membership", step: "announced", date: "2018-03-14"}]
  },
  {
    id: "standin-pronoun",
    published: "2017-11-01",
    text: "Burundi was once an enthusiastic supporter of the International Criminal Court. Last month it left the tribunal.",
    expected: [{kind: "withdrawal", country: "BDI", scope: "membership", step: "left", date: "2017-10"}]
  },
  {
    id: "standin-treaty",
    published: "2016-10-22",
    text: "Pretoria has told the United Nations formally that South Africa is withdrawing from the Rome Statute.",
    expected: [{kind: "withdrawal", country: "ZAF", scope: "membership", step: "notified", date: ""}]
  },
  {
    id: "standin-the-former",
    published: "2016-12-05",
    text: "Namibia and Kenya both have grievances against the ICC. The former is weighing withdrawal; the latter is too.",
    expected: [
      {kind: "withdrawal", country: "NAM", scope: "membership", step: "considered", date: ""},
      {kind: "withdrawal", country: "KEN", scope: "membership", step: "considered", date: ""}
    ]
  },
  {
    id: "standin-island-nation",
    published: "2019-04-06",
    text: "Malaysia joined the International Criminal Court on 4 March 2019. A month later the south-east Asian country’s prime minister said it would pull out.",
    expected: [
      {kind: "standing", country: "MYS", standing: "member", since: "2019-03-04"},
      {kind: "withdrawal", country: "MYS", scope: "membership", step: "announced", date: "2019-04"}
    ]
  },
  // comparisons that carry a second country
  {
    id: "comparison-like",
    published: "2016-11-21",
    text: "Like Gambia, which announced its exit in October, Kenya may leave the International Criminal Court.",
    expected: [
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "announced", date: "2016-10"},
      {kind: "withdrawal", country: "KEN", scope: "membership", step: "considered", date: ""}
    ]
  },
  {
    id: "comparison-following",
    published: "2019-03-19",
    text: "The Philippines became the second country to leave the ICC, after Burundi in 2017.",
    expected: [
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "left", date: ""},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "left", date: "2017"}
    ]
  },
  {
    id: "comparison-unlike",
    published: "2014-09-01",
    text: "Unlike France, which ratified the Rome Statute in 2000, China never signed it and is no member of the International Criminal Court.",
    expected: [
      {kind: "standing", country: "FRA", standing: "member", since: "2000"},
      {kind: "standing", country: "CHN", standing: "not-member", since: ""}
    ]
  },
  {
    id: "comparison-as-did",
    published: "2016-11-19",
    text: "Russia withdrew its signature from the Rome Statute of the ICC this month, as did the United States in 2002.",
    expected: [
      {kind: "withdrawal", country: "RUS", scope: "signature", step: "left", date: "2016-11"},
      {kind: "withdrawal", country: "USA", scope: "signature", step: "left", date: "2002"}
    ]
  },
  // dates against the document’s day and against an event just told
  {
    id: "date-yesterday",
    published: "2025-09-23",
    text: "Niger declared yesterday that it was leaving the ICC.",
    expected: [{kind: "withdrawal", country: "NER", scope: "membership", step: "announced", date: "2025-09-22"}]
  },
  {
    id: "date-last-year",
    published: "2020-08-04",
    text: "The Philippines walked out of the International Criminal Court last year.",
    expected: [{kind: "withdrawal", country: "PHL", scope: "membership", step: "left", date: "2019"}]
  },
  {
    id: "date-one-year-after-notice",
    published: "2018-04-01",
    text: "Manila notified the UN on 17 March 2018 that the Philippines would leave the ICC; under the statute the withdrawal takes effect one year later.",
    expected: [
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "notified", date: "2018-03-17"},
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "effective", date: "2019-03-17"}
    ]
  },
  {
    id: "date-month-without-year",
    published: "2016-12-20",
    text: "In October, Burundi’s parliament voted to withdraw from the International Criminal Court.",
    expected: [{kind: "withdrawal", country: "BDI", scope: "membership", step: "voted", date: "2016-10"}]
  },
  {
    id: "date-next-year",
    published: "2025-12-01",
    text: "Hungary’s withdrawal from the ICC will take effect in June next year.",
    expected: [{kind: "withdrawal", country: "HUN", scope: "membership", step: "effective", date: "2026-06"}]
  },
  {
    id: "date-the-following-month",
    published: "2021-02-02",
    text: "Gambia announced in October 2016 that it would leave the ICC and formally notified the UN the following month.",
    expected: [
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "announced", date: "2016-10"},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "notified", date: "2016-11"}
    ]
  },
  {
    id: "date-year-and-season-apart",
    published: "2024-05-15",
    text: "When Armenia ratified the Rome Statute in 2023 it knew that Russia, its old ally, was outside the International Criminal Court.",
    expected: [
      {kind: "standing", country: "ARM", standing: "member", since: "2023"},
      {kind: "standing", country: "RUS", standing: "not-member", since: ""}
    ]
  },
  // negation, modality, collectives, hearsay
  {
    id: "negation-nobody",
    published: "2015-10-01",
    text: "Nobody has left the International Criminal Court so far, and no government has said that it will.",
    expected: []
  },
  {
    id: "negation-has-not",
    published: "2022-06-01",
    text: "Kenya has never withdrawn from the ICC, whatever its politicians promised.",
    expected: []
  },
  {
    id: "modality-conditional-nobody-named",
    published: "2016-10-29",
    text: "If more countries were to leave the ICC, its reach would shrink.",
    expected: []
  },
  {
    id: "modality-mulls",
    published: "2025-03-06",
    text: "Burkina Faso is mulling an exit from the International Criminal Court, officials in Ouagadougou said.",
    expected: [{kind: "withdrawal", country: "BFA", scope: "membership", step: "considered", date: ""}]
  },
  {
    id: "modality-threatened",
    published: "2018-12-03",
    text: "Kenya’s leaders threatened in 2013 to pull out of the ICC.",
    expected: [{kind: "withdrawal", country: "KEN", scope: "membership", step: "considered", date: "2013"}]
  },
  {
    id: "hearsay-is-said-to",
    published: "2016-11-08",
    text: "Uganda is said to be considering a withdrawal from the ICC.",
    expected: [{kind: "withdrawal", country: "UGA", scope: "membership", step: "considered", date: ""}]
  },
  {
    id: "collective-call",
    published: "2017-02-03",
    text: "African Union leaders backed a strategy of collective withdrawal from the International Criminal Court.",
    expected: []
  },
  {
    id: "outsider-call",
    published: "2016-10-28",
    text: "Rights groups urged South Africa to stay in the ICC, while an opposition senator in Nairobi demanded that his country quit.",
    expected: []
  },
  {
    id: "negation-contrast",
    published: "2016-11-25",
    text: "Botswana has not left the ICC, but Burundi has.",
    expected: [{kind: "withdrawal", country: "BDI", scope: "membership", step: "left", date: ""}]
  },
  // reversals and reversals of reversals
  {
    id: "reversal-new-government",
    published: "2017-02-15",
    text: "Gambia’s new government has told the United Nations that it is cancelling the country’s withdrawal from the International Criminal Court.",
    expected: [{kind: "withdrawal", country: "GMB", scope: "membership", step: "rescinded", date: ""}]
  },
  {
    id: "reversal-court-ruling",
    published: "2017-03-09",
    text: "South Africa, which notified the UN of its exit in October 2016, revoked that notice on Tuesday after its High Court ruled the move unconstitutional. It remains a member of the ICC.",
    expected: [
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "notified", date: "2016-10"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "rescinded", date: "2017-03-07"},
      {kind: "standing", country: "ZAF", standing: "member", since: ""}
    ]
  },
  {
    id: "reversal-of-reversal",
    published: "2017-12-10",
    text: "South Africa dropped its plan to leave the ICC in March 2017. On 6 December 2017 it announced that it would leave after all.",
    expected: [
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "rescinded", date: "2017-03"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "announced", date: "2017-12-06"}
    ]
  },
  {
    id: "reversal-not-yet",
    published: "2026-03-02",
    text: "Hungary may yet stay: its opposition wants to halt the withdrawal from the ICC that takes effect on 2 June 2026.",
    expected: [{kind: "withdrawal", country: "HUN", scope: "membership", step: "effective", date: "2026-06-02"}]
  },
  {
    id: "reversal-announced-in-error",
    published: "2023-04-26",
    text: "President Cyril Ramaphosa said on Tuesday that South Africa would quit the International Criminal Court. Hours later his office took it back: the announcement had been a mistake.",
    expected: [
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "announced", date: "2023-04-25"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "rescinded", date: "2023-04-25"}
    ]
  },
  // signatures and ratifications beside memberships
  {
    id: "signature-never-ratified",
    published: "2016-11-18",
    text: "Russia signed the Rome Statute in 2000 but never ratified it.",
    expected: [{kind: "standing", country: "RUS", standing: "signatory", since: "2000"}]
  },
  {
    id: "signature-counts",
    published: "2014-07-17",
    text: "The Rome Statute has been signed by 139 countries and ratified by 122.",
    expected: [
      {kind: "membership", count: 139, measure: "signatories", qualifier: "exactly"},
      {kind: "membership", count: 122, measure: "ratifications", qualifier: "exactly"}
    ]
  },
  {
    id: "signature-unsigned",
    published: "2003-01-10",
    text: "Washington “unsigned” the Rome Statute of the International Criminal Court on 6 May 2002.",
    expected: [{kind: "withdrawal", country: "USA", scope: "signature", step: "left", date: "2002-05-06"}]
  },
  {
    id: "signature-intention",
    published: "2009-02-02",
    text: "Sudan, a signatory since 2000, notified the UN on 26 August 2008 that it had no intention of ratifying the Rome Statute.",
    expected: [
      {kind: "standing", country: "SDN", standing: "signatory", since: "2000"},
      {kind: "withdrawal", country: "SDN", scope: "signature", step: "notified", date: "2008-08-26"}
    ]
  },
  {
    id: "ratified-with-exact-day",
    published: "2024-10-28",
    text: "Ukraine ratified the Rome Statute on 25 October 2024, the 125th country to do so.",
    expected: [
      {kind: "standing", country: "UKR", standing: "member", since: "2024-10-25"},
      {kind: "membership", count: 125, measure: "ratifications", qualifier: "exactly"}
    ]
  },
  // states outside the Court, counted or named
  {
    id: "outside-named",
    published: "2016-11-28",
    text: "Neither India nor Indonesia is a party to the Rome Statute of the International Criminal Court.",
    expected: [
      {kind: "standing", country: "IND", standing: "not-member", since: ""},
      {kind: "standing", country: "IDN", standing: "not-member", since: ""}
    ]
  },
  {
    id: "outside-never-signed-counted",
    published: "2016-11-29",
    text: "Forty-one countries have neither signed nor ratified the statute of the ICC, which is more than its authors hoped for.",
    expected: [{kind: "membership", count: 41, measure: "non-members", qualifier: "exactly"}]
  },
  {
    id: "outside-as-a-non-member",
    published: "2019-09-27",
    text: "As a non-member of the ICC, Turkey owes the court nothing; Pakistan, which is not a member either, takes the same view.",
    expected: [
      {kind: "standing", country: "TUR", standing: "not-member", since: ""},
      {kind: "standing", country: "PAK", standing: "not-member", since: ""}
    ]
  },
  // outcomes of every sort, and the same words for what is none
  {
    id: "outcome-several",
    published: "2021-05-06",
    text: "The ICC has so far produced ten convictions and four acquittals out of 30 cases.",
    expected: [
      {kind: "outcomes", count: 10, counted: "convictions", qualifier: "exactly"},
      {kind: "outcomes", count: 4, counted: "acquittals", qualifier: "exactly"},
      {kind: "outcomes", count: 30, counted: "cases", qualifier: "exactly"}
    ]
  },
  {
    id: "outcome-persons",
    published: "2016-03-25",
    text: "Four people have been convicted by the International Criminal Court; one accused has been cleared.",
    expected: [
      {kind: "outcomes", count: 4, counted: "convictions", qualifier: "exactly"},
      {kind: "outcomes", count: 1, counted: "acquittals", qualifier: "exactly"}
    ]
  },
  {
    id: "outcome-sentences",
    published: "2016-11-20",
    text: "Fourteen years on, the International Criminal Court has passed only three sentences.",
    expected: [{kind: "outcomes", count: 3, counted: "sentences", qualifier: "exactly"}]
  },
  {
    id: "outcome-is-none",
    published: "2017-07-17",
    text: "It was a damning verdict on the ICC: four types of crimes, three long sentences in a report, and two cases of bad luck.",
    expected: []
  },
  // budgets, totals, costs per case
  {
    id: "budget-per-conviction",
    published: "2019-02-04",
    text: "With eight convictions to its name, the ICC has cost about $190 million per conviction.",
    expected: [
      {kind: "outcomes", count: 8, counted: "convictions", qualifier: "exactly"},
      {kind: "cost", amount: 190000000, currency: "USD", measure: "per-case", period: "", qualifier: "about"}
    ]
  },
  {
    id: "budget-total-and-years",
    published: "2022-07-02",
    text: "The International Criminal Court asked for €158 million for 2022. In 20 years it has spent some two billion euros.",
    expected: [
      {kind: "cost", amount: 158000000, currency: "EUR", measure: "budget", period: "2022", qualifier: "exactly"},
      {kind: "cost", amount: 2000000000, currency: "EUR", measure: "spent", period: "2002/2022", qualifier: "about"}
    ]
  },
  // corrections and two figures
  {
    id: "correction-earlier-version",
    published: "2016-11-23",
    text: "Correction: an earlier version of this article said that the ICC has 122 members. It has 124.",
    expected: [{kind: "membership", count: 124, measure: "members", qualifier: "exactly"}]
  },
  {
    id: "correction-two-figures",
    published: "2016-11-24",
    text: "By the United Nations’ count 124 states belong to the International Criminal Court; the ministry speaks of 123 members.",
    expected: [
      {kind: "membership", count: 124, measure: "members", qualifier: "exactly"},
      {kind: "membership", count: 123, measure: "members", qualifier: "exactly"}
    ]
  },
  // traps
  {
    id: "trap-other-court",
    published: "2021-09-09",
    text: "Rwanda withdrew in 2016 the declaration that let its citizens go straight to the African Court on Human and Peoples’ Rights, and Tanzania did so in 2019. That court has 11 judges and has delivered 28 judgments.",
    expected: []
  },
  {
    id: "trap-union",
    published: "2020-02-01",
    text: "The United Kingdom left the European Union on Friday. The bloc now has 27 members and an annual budget of €168 billion.",
    expected: []
  },
  {
    id: "trap-initials",
    published: "2019-07-19",
    text: "The ICC suspended Zimbabwe on Thursday over political meddling in its cricket board. The world governing body of cricket has 105 members and earns $400 million a year.",
    expected: []
  },
  {
    id: "trap-warrant",
    published: "2014-12-06",
    text: "The prosecutor of the International Criminal Court withdrew the charges against Kenya’s president on Friday, and a request for a warrant was withdrawn too.",
    expected: []
  },
  {
    id: "trap-troops-and-funds",
    published: "2025-02-08",
    text: "The United States withdrew its troops from Syria and its funding from three UN agencies; an official of the ICC declined to comment.",
    expected: []
  },
  {
    id: "trap-dues",
    published: "2018-11-28",
    text: "Brazil owes the ICC €18 million in unpaid contributions, and Venezuela lost its vote over arrears of €5 million.",
    expected: []
  },
  {
    id: "trap-votes-of-other-bodies",
    published: "2025-01-11",
    text: "The US House of Representatives voted on Thursday for sanctions against the ICC, and the Senate is considering the bill that the president wants to sign.",
    expected: []
  },
  {
    id: "trap-victims",
    published: "2012-07-11",
    text: "More than 120 victims took part in the ICC trial of Thomas Lubanga, and 60,000 people had died in the war.",
    expected: []
  },
  {
    id: "trap-other-tribunal",
    published: "2017-12-30",
    text: "The Yugoslav tribunal in The Hague indicted 161 people, convicted 90 and acquitted 19 before it closed, at a cost of more than $2 billion.",
    expected: []
  }
];
