const national = /\uE000+(?:'s)? (?:[a-z-]+ )?(?:courts?|tribunals?|judges?|police|authorities)\b[^\uE001]*$/;

/** Whether the words before a count or a sum speak of a country's own courts: "a Ruritanian court", "Ruritania's judges". */
export const ofNationalCourts = (before: string): boolean => national.test(before);
