import type {Passage} from "./passage.js";

/** Longer passages that were written before the rules and without them, to measure the rules by: each with every claim it yields. */
export const heldBack: Passage[] = [
  // the Court’s own affairs
  {
    id: "agency-dispatch-burundi",
    published: "2017-10-28",
    text: "GENEVA — Burundi on Friday became the first nation to leave the International Criminal Court, a year to the day after it informed the United Nations of its decision.\n\nA spokesman for the tribunal confirmed that the exit took effect at midnight. The small central African country had been a member since 2004.\n\n“We are free of a tool of the West,” a presidential aide told reporters in Bujumbura. The court’s prosecutor said her preliminary examination would go on regardless. The ICC now has 123 members.",
    expected: [
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "effective", date: "2017-10-27"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "notified", date: "2016-10-27"},
      {kind: "standing", country: "BDI", standing: "member", since: "2004"},
      {kind: "membership", count: 123, measure: "members", qualifier: "exactly"}
    ]
  },
  {
    id: "agency-dispatch-hungary",
    published: "2025-05-21",
    text: "BUDAPEST, May 21 – Hungarian lawmakers on Tuesday backed a bill that takes the country out of the International Criminal Court, with 134 votes to 37.\n\nPrime Minister Viktor Orban had announced the plan on April 3, hours after Israel’s leader, who is wanted by the court, landed in the capital. Hungary signed the Rome Statute in 1999 and ratified it in 2001.\n\nForeign Minister Peter Szijjarto will hand the notification to the UN in New York, after which a one-year clock starts to tick. All the other 26 members of the European Union belong to the court.",
    expected: [
      {kind: "withdrawal", country: "HUN", scope: "membership", step: "voted", date: "2025-05-20"},
      {kind: "withdrawal", country: "HUN", scope: "membership", step: "announced", date: "2025-04-03"},
      {kind: "standing", country: "HUN", standing: "member", since: "2001"}
    ]
  },
  {
    id: "agency-dispatch-sahel",
    published: "2025-09-23",
    text: "BAMAKO: Three military-ruled states of the Sahel have turned their backs on the world’s permanent war crimes court. Mali, Burkina Faso and Niger said late on Monday that they would leave the ICC at once, calling it “an instrument of neocolonial repression”.\n\nUnder the Rome Statute a withdrawal only takes effect a year after the depositary is notified, and the UN said it had received nothing from any of the three. The court’s rolls stood at 125 before the announcement.\n\nOnly Burundi and the Philippines have quit before them.",
    expected: [
      {kind: "withdrawal", country: "MLI", scope: "membership", step: "announced", date: "2025-09-22"},
      {kind: "withdrawal", country: "BFA", scope: "membership", step: "announced", date: "2025-09-22"},
      {kind: "withdrawal", country: "NER", scope: "membership", step: "announced", date: "2025-09-22"},
      {kind: "membership", count: 125, measure: "members", qualifier: "exactly"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "left", date: ""},
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "left", date: ""}
    ]
  },
  {
    id: "agency-dispatch-pretoria",
    published: "2016-10-21",
    text: "South Africa has formally told the United Nations that it is withdrawing from the International Criminal Court, according to a document seen by this agency on Friday.\n\nThe instrument of withdrawal, dated October 19 and signed by the foreign minister, says the obligations of the Rome Statute clash with the immunity of heads of state. Such a step takes effect one year after the Secretary-General has received it.\n\nOpposition parties promised to fight the step in the courts. Pretoria follows Burundi, whose parliament voted earlier this month to get out.",
    expected: [
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "notified", date: "2016-10-19"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "voted", date: "2016-10"}
    ]
  },
  {
    id: "editorial-house-of-cards",
    published: "2016-11-26",
    text: "The exodus from The Hague is smaller than it looks. Of the 124 states that subscribe to the International Criminal Court, precisely three have said that they want out: Burundi, South Africa and Gambia. Russia, which made the loudest noise, put its name to the founding treaty in 2000 but never ratified it, and so had nothing to leave.\n\nStill, friends of the court ought to ask why it is so easy to leave and so hard to love. Four verdicts in 14 years, at a price of more than a billion dollars, is not a record to boast of.\n\nKenya and Uganda are watching. Both have toyed with leaving. We hope that neither does.",
    expected: [
      {kind: "membership", count: 124, measure: "members", qualifier: "exactly"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "announced", date: ""},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "announced", date: ""},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "announced", date: ""},
      {kind: "standing", country: "RUS", standing: "signatory", since: "2000"},
      {kind: "outcomes", count: 4, counted: "verdicts", qualifier: "exactly"},
      {kind: "cost", amount: 1000000000, currency: "USD", measure: "spent", period: "2002/2016", qualifier: "over"},
      {kind: "withdrawal", country: "KEN", scope: "membership", step: "considered", date: ""},
      {kind: "withdrawal", country: "UGA", scope: "membership", step: "considered", date: ""}
    ]
  },
  {
    id: "editorial-manila-errs",
    published: "2019-03-18",
    text: "At the stroke of midnight on Sunday the Philippines ceased to be a party to the statute of the International Criminal Court. President Duterte, who ordered the break on 14 March last year, says the court may no longer touch him. He is wrong. Article 127 keeps a state answerable for what was done while it belonged.\n\nFilipinos waited until 2011 for their senators to ratify the treaty, and lost it in a year without being asked. The court, with its three convictions for the gravest crimes and its €148m annual budget, needs friends. This newspaper regrets the loss of one.",
    expected: [
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "effective", date: "2019-03-17"},
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "ordered", date: "2018-03-14"},
      {kind: "standing", country: "PHL", standing: "member", since: "2011"},
      {kind: "outcomes", count: 3, counted: "convictions", qualifier: "exactly"},
      {kind: "cost", amount: 148000000, currency: "EUR", measure: "budget", period: "year", qualifier: "exactly"}
    ]
  },
  {
    id: "encyclopaedia-withdrawals",
    published: "2023-06-01",
    text: "Article 127 of the Rome Statute allows a State Party to withdraw from the International Criminal Court by written notification addressed to the Secretary-General of the United Nations. As of June 2023, two states have completed a withdrawal. Burundi deposited its notification on 27 October 2016, with effect from 27 October 2017. The Philippines followed suit on 17 March 2018, with effect from 17 March 2019.\n\nSouth Africa and the Gambia also gave notice, in October and November 2016 respectively. The Gambia rescinded its notification on 10 February 2017 and South Africa on 7 March 2017. Four signatory states, namely Israel, Russia, Sudan and the United States, have informed the depositary that they no longer intend to become parties.",
    expected: [
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "notified", date: "2016-10-27"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "effective", date: "2017-10-27"},
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "notified", date: "2018-03-17"},
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "effective", date: "2019-03-17"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "notified", date: "2016-10"},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "notified", date: "2016-11"},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "rescinded", date: "2017-02-10"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "rescinded", date: "2017-03-07"},
      {kind: "standing", country: "ISR", standing: "signatory", since: ""},
      {kind: "standing", country: "RUS", standing: "signatory", since: ""},
      {kind: "standing", country: "SDN", standing: "signatory", since: ""},
      {kind: "standing", country: "USA", standing: "signatory", since: ""},
      {kind: "withdrawal", country: "ISR", scope: "signature", step: "notified", date: ""},
      {kind: "withdrawal", country: "RUS", scope: "signature", step: "notified", date: ""},
      {kind: "withdrawal", country: "SDN", scope: "signature", step: "notified", date: ""},
      {kind: "withdrawal", country: "USA", scope: "signature", step: "notified", date: ""}
    ]
  },
  {
    id: "encyclopaedia-membership",
    published: "2020-11-15",
    text: "The International Criminal Court is a treaty-based court with its seat in The Hague. As of November 2020 it has 123 member states. A further 41 states never put pen to the treaty at all. China, India and Saudi Arabia have neither signed nor acceded to the statute, and Ukraine, although not a party, has twice accepted the court’s jurisdiction by declaration.\n\nAfghanistan joined in 2003, Bangladesh in 2010 and Kiribati in 2019. Judgments are given by benches of three; appeals go to five.",
    expected: [
      {kind: "membership", count: 123, measure: "members", qualifier: "exactly"},
      {kind: "membership", count: 41, measure: "non-members", qualifier: "exactly"},
      {kind: "standing", country: "CHN", standing: "not-member", since: ""},
      {kind: "standing", country: "IND", standing: "not-member", since: ""},
      {kind: "standing", country: "SAU", standing: "not-member", since: ""},
      {kind: "standing", country: "UKR", standing: "not-member", since: ""},
      {kind: "standing", country: "AFG", standing: "member", since: "2003"},
      {kind: "standing", country: "BGD", standing: "member", since: "2010"},
      {kind: "standing", country: "KIR", standing: "member", since: "2019"}
    ]
  },
  {
    id: "encyclopaedia-kenya",
    published: "2015-09-30",
    text: "Kenya signed the Rome Statute on 11 August 1999 and ratified it on 15 March 2005. After six of its citizens were summoned before the International Criminal Court, the National Assembly passed a motion on 22 December 2010 to quit the statute, but the executive did not act on it. A second motion was adopted on 5 September 2013. No notification has ever been sent, and the country remains a State Party.",
    expected: [
      {kind: "standing", country: "KEN", standing: "member", since: "2005-03-15"},
      {kind: "withdrawal", country: "KEN", scope: "membership", step: "voted", date: "2010-12-22"}
    ]
  },
  {
    id: "explainer-questions",
    published: "2018-03-15",
    text: "What has happened? The Philippines said on Wednesday it would pull out of the International Criminal Court “effective immediately”.\n\nCan it do that? Not quite. A state has to write to the UN first and then wait twelve months. As of today nobody at the UN has seen a letter.\n\nWho else has gone? Just one country, Burundi, last October. Gambia and South Africa changed their minds in 2017, before it was too late.\n\nHow many are left? The court has 123 members, though not America, Russia or China.",
    expected: [
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "announced", date: "2018-03-14"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "left", date: "2017-10"},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "rescinded", date: "2017"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "rescinded", date: "2017"},
      {kind: "membership", count: 123, measure: "members", qualifier: "exactly"},
      {kind: "standing", country: "USA", standing: "not-member", since: ""},
      {kind: "standing", country: "RUS", standing: "not-member", since: ""},
      {kind: "standing", country: "CHN", standing: "not-member", since: ""}
    ]
  },
  {
    id: "explainer-what-it-costs",
    published: "2024-03-12",
    text: "How much does the world pay for the ICC? The Assembly of States Parties approved EUR 187.1 million for 2024, up from EUR 173.2 million the year before. Japan, Germany and France are its biggest contributors.\n\nIs that a lot? Between 2002 and 2023 the court spent more than two and a half billion euros. For that money it has brought 32 cases and convicted eleven people. By a crude sum, that is upwards of €200 million a conviction.\n\nStaff costs eat three quarters of it. The cafeteria is said to be good.",
    expected: [
      {kind: "cost", amount: 187100000, currency: "EUR", measure: "budget", period: "2024", qualifier: "exactly"},
      {kind: "cost", amount: 173200000, currency: "EUR", measure: "budget", period: "2023", qualifier: "exactly"},
      {kind: "cost", amount: 2500000000, currency: "EUR", measure: "spent", period: "2002/2023", qualifier: "over"},
      {kind: "outcomes", count: 32, counted: "cases", qualifier: "exactly"},
      {kind: "outcomes", count: 11, counted: "convictions", qualifier: "exactly"},
      {kind: "cost", amount: 200000000, currency: "EUR", measure: "per-case", period: "", qualifier: "over"}
    ]
  },
  {
    id: "ngo-release-gambia",
    published: "2017-02-16",
    text: "(Banjul) – The new Gambian government’s decision to stay in the International Criminal Court is a gift to victims everywhere, the Coalition for Open Courts said today.\n\nIn a letter dated 10 February, the foreign ministry told the UN Secretary-General that it regards the notice of withdrawal filed by former President Yahya Jammeh in November as having no effect. Jammeh, who has since lost an election and fled, had vowed in October to take the country out.\n\nThe coalition, which unites 90 groups in 30 countries, calls on Burundi and South Africa, which have taken steps to leave the court, to think again.",
    expected: [
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "rescinded", date: "2017-02-10"},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "notified", date: "2016-11"},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "announced", date: "2016-10"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "begun", date: ""},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "begun", date: ""}
    ]
  },
  {
    id: "ngo-release-ukraine",
    published: "2025-01-02",
    text: "For thousands of survivors of the war a new chapter has opened in The Hague. Ukraine deposited its ratification on 25 October 2024 and is now the 125th State Party to the Rome Statute, the charter of the International Criminal Court.\n\nOur organisation has asked for this for twenty-two years. We regret the declaration under Article 124 that shields the country’s own soldiers for seven years. We also remind the United States, Israel and Russia, none of which is a party, that the door is open.",
    expected: [
      {kind: "standing", country: "UKR", standing: "member", since: "2024-10-25"},
      {kind: "membership", count: 125, measure: "members", qualifier: "exactly"},
      {kind: "standing", country: "USA", standing: "not-member", since: ""},
      {kind: "standing", country: "ISR", standing: "not-member", since: ""},
      {kind: "standing", country: "RUS", standing: "not-member", since: ""}
    ]
  },
  {
    id: "official-statement-assembly",
    published: "2016-11-17",
    text: "The President of the Assembly of States Parties takes note of the statement made yesterday by the Russian Federation that it does not intend to become a party to the Rome Statute. He recalls that the Russian Federation signed that treaty on 13 September 2000. He further recalls that 124 States have ratified or acceded to it, and that each of them did so freely.\n\nThe President regrets any step that weakens the fight against impunity, and renews his invitation to dialogue. The fifteenth session of the Assembly opened on 16 November with 600 delegates.",
    expected: [
      {kind: "withdrawal", country: "RUS", scope: "signature", step: "announced", date: "2016-11-16"},
      {kind: "standing", country: "RUS", standing: "signatory", since: "2000-09-13"},
      {kind: "membership", count: 124, measure: "ratifications", qualifier: "exactly"}
    ]
  },
  {
    id: "official-statement-minister",
    published: "2023-10-04",
    text: "Statement of the minister on Armenia and the Rome Statute. Yesterday the National Assembly in Yerevan ratified the founding treaty of the International Criminal Court by 60 votes to 22. Armenia had put its name to the text as long ago as 1999. The decision is not aimed at any neighbour. Moscow, which gave up its own signature in November 2016, has called the step unfriendly; we do not share that view.",
    expected: [
      {kind: "standing", country: "ARM", standing: "member", since: "2023-10-03"},
      {kind: "withdrawal", country: "RUS", scope: "signature", step: "left", date: "2016-11"}
    ]
  },
  {
    id: "interview-professor",
    published: "2022-07-17",
    text: "Q: Twenty years on, has the International Criminal Court earned its keep?\n\nA: It depends on what you count. There have been some thirty cases, but only ten people have been found guilty, and four have been acquitted. Yes, it has spent two billion dollars. I tell people that a single warship costs more.\n\nQ: Will more governments walk out of the door?\n\nA: I doubt it. South Africa has toyed with leaving for years, and its bill is gathering dust. Nobody else has even started. Remember that Kiribati joined in 2019 without a murmur.",
    expected: [
      {kind: "outcomes", count: 30, counted: "cases", qualifier: "about"},
      {kind: "outcomes", count: 10, counted: "convictions", qualifier: "exactly"},
      {kind: "outcomes", count: 4, counted: "acquittals", qualifier: "exactly"},
      {kind: "cost", amount: 2000000000, currency: "USD", measure: "spent", period: "", qualifier: "exactly"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "considered", date: ""},
      {kind: "standing", country: "KIR", standing: "member", since: "2019"}
    ]
  },
  {
    id: "timeline-south-africa",
    published: "2024-08-19",
    text: "South Africa and the International Criminal Court: a timeline\n\nJuly 1998: Pretoria signs the Rome Statute.\n\n27 November 2000: South Africa ratifies it, the first country of its region but one to do so.\n\nJune 2015: Omar al-Bashir, wanted by the court, flies home from Johannesburg.\n\n19 October 2016: The government notifies the UN that it is leaving the ICC.\n\n22 February 2017: The High Court in Pretoria calls the notice invalid.\n\n7 March 2017: South Africa revokes its withdrawal.\n\n25 April 2023: President Cyril Ramaphosa says that the country will quit the court after all.",
    expected: [
      {kind: "standing", country: "ZAF", standing: "member", since: "2000-11-27"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "notified", date: "2016-10-19"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "rescinded", date: "2017-03-07"},
      {kind: "withdrawal", country: "ZAF", scope: "membership", step: "announced", date: "2023-04-25"}
    ]
  },
  {
    id: "listicle-five-things",
    published: "2021-06-20",
    text: "Five things you did not know about the ICC\n\n1. It is not part of the United Nations, whatever your uncle says.\n\n2. Over a third of the world’s countries never joined: Cuba, Turkey and Vietnam are three of them.\n\n3. It has 18 judges, 900 staff from about 100 countries and six official languages.\n\n4. Its yearly budget, around 148 million euros, would buy you one and a half fighter jets.\n\n5. You can leave. Burundi did in 2017 and the Philippines in 2019. Namibia’s cabinet has set the procedure in motion.",
    expected: [
      {kind: "standing", country: "CUB", standing: "not-member", since: ""},
      {kind: "standing", country: "TUR", standing: "not-member", since: ""},
      {kind: "standing", country: "VNM", standing: "not-member", since: ""},
      {kind: "cost", amount: 148000000, currency: "EUR", measure: "budget", period: "year", qualifier: "about"},
      {kind: "withdrawal", country: "BDI", scope: "membership", step: "left", date: "2017"},
      {kind: "withdrawal", country: "PHL", scope: "membership", step: "left", date: "2019"},
      {kind: "withdrawal", country: "NAM", scope: "membership", step: "begun", date: ""}
    ]
  },
  {
    id: "agency-factbox",
    published: "2016-11-17",
    text: "FACTBOX – Who is in and who is out of the International Criminal Court\n\n* Russian President Vladimir Putin signed an order on Wednesday to take back Moscow’s signature under the Rome Statute.\n\n* Gambia’s information minister announced late on Oct. 25 that the west African nation would leave.\n\n* The Kremlin’s spokesman said the order changed little, since Russia had never ratified the pact.\n\n* The United States signed in 2000 but did not ratify, and in 2002 gave the UN formal notice that it would not join.\n\n* Nearly 140 countries have signed the statute, and 124 have ratified it.",
    expected: [
      {kind: "withdrawal", country: "RUS", scope: "signature", step: "ordered", date: "2016-11-16"},
      {kind: "withdrawal", country: "GMB", scope: "membership", step: "announced", date: "2016-10-25"},
      {kind: "standing", country: "RUS", standing: "signatory", since: ""},
      {kind: "standing", country: "USA", standing: "signatory", since: "2000"},
      {kind: "withdrawal", country: "USA", scope: "signature", step: "notified", date: "2002"},
      {kind: "membership", count: 140, measure: "signatories", qualifier: "nearly"},
      {kind: "membership", count: 124, measure: "ratifications", qualifier: "exactly"}
    ]
  },
  {
    id: "broadcaster-online-corrected",
    published: "2013-09-06",
    text: "Kenyan MPs have voted to take their country out of the International Criminal Court, the first parliament in the world to do so. Thursday’s emergency debate came days before the trial of Deputy President William Ruto was due to open in The Hague. A bill is expected within 30 days.\n\nThe attorney-general noted that even if Kenya left, the trials would go ahead. A US diplomat urged Nairobi to reconsider. The Court has had one conviction so far, that of the Congolese warlord Thomas Lubanga, who was jailed for 14 years.\n\nCorrection, 6 September: we first wrote that 120 states are members. The right number is 122.",
    expected: [
      {kind: "withdrawal", country: "KEN", scope: "membership", step: "voted", date: "2013-09-05"},
      {kind: "outcomes", count: 1, counted: "convictions", qualifier: "exactly"},
      {kind: "membership", count: 122, measure: "members", qualifier: "exactly"}
    ]
  },
  // traps
  {
    id: "trap-icj",
    published: "2022-03-17",
    text: "The International Court of Justice ordered Russia on Wednesday to suspend its military operations in Ukraine, by 13 votes to two. The court, the UN’s highest, sits in The Hague’s Peace Palace and has 15 judges. It has delivered more than 130 judgments since 1947. Nicaragua won a case there in 1986, and the United States quit the court’s compulsory jurisdiction. Its budget is roughly $28 million a year.",
    expected: []
  },
  {
    id: "trap-european-union",
    published: "2020-02-02",
    text: "Britain left on Friday at eleven in the evening, and some people cried in the rain. It had joined in 1973, voted to go in June 2016 and given formal notice in March 2017. The 27 remaining members must now fill a hole of €10 billion in the yearly budget. Could Hungary be next? Its prime minister denies that he has ever considered an exit.",
    expected: []
  },
  {
    id: "trap-cricket",
    published: "2023-11-11",
    text: "The ICC has suspended Sri Lanka’s membership with immediate effect. The board met on Friday and found that government interference in the sport’s administration there had gone too far. Afghanistan and Ireland, full members since 2017, keep their votes. The Dubai-based council has 108 members and shares out $600 million a year. Sri Lanka withdrew a lawsuit the next day.",
    expected: []
  },
  {
    id: "trap-chamber-of-commerce",
    published: "2018-05-30",
    text: "A tribunal of the ICC, the International Chamber of Commerce, ordered Venezuela to pay $2 billion on Tuesday. The Paris-based chamber registered 842 cases last year and its arbitrators gave 512 awards. Caracas had already withdrawn from a World Bank convention on investment disputes in 2012. Bolivia and Ecuador left the same convention before it.",
    expected: []
  },
  {
    id: "trap-other-treaties",
    published: "2025-03-20",
    text: "The defence ministers of Poland, Estonia, Latvia and Lithuania said on Tuesday that they would recommend withdrawing from the Ottawa Convention, which bans anti-personnel mines. More than 160 countries are party to it. Russia, China and the United States never signed. A withdrawal takes effect six months after notification to the UN Secretary-General. Finland is considering the same step, and Lithuania quit a ban on cluster munitions on 6 March.",
    expected: []
  },
  {
    id: "trap-warrants-and-requests",
    published: "2024-11-29",
    text: "Judges at the International Criminal Court on Thursday rejected a request to withdraw an arrest warrant. The defence had withdrawn an earlier motion in October. Two witnesses withdrew their testimony before the trial, and one lawyer has left the case. The prosecutor announced that he would step aside for the length of an inquiry. Israel’s government formally notified the court that it will appeal.",
    expected: []
  },
  {
    id: "trap-troops-and-aid",
    published: "2021-09-01",
    text: "The last American soldiers left Kabul on Monday, a minute before midnight. The withdrawal, announced in April by President Joe Biden, ended a war that had cost $2 trillion and some 170,000 lives. The prosecutor of the International Criminal Court said he was following events with concern. Germany has stopped its aid, worth 430 million euros this year. Turkey is considering whether to keep its troops at the airport.",
    expected: []
  },
  {
    id: "trap-yugoslavia-rwanda",
    published: "2017-11-30",
    text: "In 24 years the tribunal for the former Yugoslavia charged 161 people and sentenced 90 of them, at a cost of some $2.3 billion. Its sister in Arusha, for Rwanda, completed 75 cases and acquitted 14. The Special Court for Sierra Leone convicted nine. The Khmer Rouge court in Cambodia has spent over $300 million on three convictions. All of them, unlike the permanent court that came after, were built to be closed.",
    expected: []
  },
  {
    id: "trap-dues-and-victims",
    published: "2016-11-15",
    text: "States owe the International Criminal Court 33 million euros in unpaid dues, its registrar told delegates on Monday. Ten of them may lose their vote. The trust fund for victims has collected 20 million euros and helped 350,000 people in Uganda and Congo. A judge fined a witness 30,000 euros. More than 5,000 victims are taking part in the trial of Dominic Ongwen, who faces 70 counts.",
    expected: []
  },
  {
    id: "trap-african-court-and-council",
    published: "2020-05-04",
    text: "Benin has become the fourth country to withdraw from the protocol by which individuals may bring cases before the African Court on Human and Peoples’ Rights. It gave notice on 24 March, and the step will take effect next March. Rwanda left in 2016, Tanzania in 2019 and Ivory Coast on 29 April. Thirty states have ratified the protocol and only six still accept such cases. In 2018 the United States had quit another body, the UN Human Rights Council, which has 47 members.",
    expected: []
  }
];
