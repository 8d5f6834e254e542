const words = (list: string): Set<string> => new Set(list.split(" "));

/** Before a name, never at a sentence's end: Mr., Gen. */
export const titles = words(
  "Mr Mrs Ms Mx Messrs Dr Prof Sen Sens Rep Reps Gov Gen Lt Col Maj Capt Cpl Cmdr Cmd Sgt Pvt Adm Brig Cdr Supt Insp Det Rev Fr Hon St Ste Pres Amb Atty Sec Min Mt Ft Msgr Mgr Eng Sh Shri Smt"
);

/** Before more words, never at a sentence's end: e.g., vs. */
export const leading = words("e.g i.e cf viz vs v approx est ca c esp incl resp Dept Depts dept depts Univ Ave Blvd");

/** Before a number: No. 361-rp, Art. 70, Nov. 16. */
export const counted = words(
  "No Nos no nos Nr Art Arts art arts Para para paras p pp vol Vol ch Ch sec sect fig Fig Res Doc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
);

/** At a sentence's end only if the next words open a sentence: Inc., Jr. */
export const trailing = words(
  "Jr Sr Inc Ltd Co Corp Bros Plc LLC etc al Esq Ph.D M.D Calif Fla Mass Mich Minn Conn Penn Pa Va Wash Ariz Ill Ala Tenn Ga Md"
);

/** Words that open a sentence and hardly ever follow an abbreviation inside one. */
export const openers = words(
  "The A An This That These Those He She It They We I You His Her Its Their Our My In On At By For From With Without To As After Before Since Until While When Where If Though Although Because But And Or So Yet Nor However Meanwhile Moreover Instead Still Then There Here Now Under Over During Despite Both Each Every All Some Many Most Several Few No Not Only Even Also Earlier Later Last Next Once Such What Who Why How Is Are Was Were Have Has Had Asked According Speaking Following Among Between Critics Officials Experts Human Yesterday Today"
);
