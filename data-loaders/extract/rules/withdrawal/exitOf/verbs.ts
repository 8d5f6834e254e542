import type {ExitCue} from "./question.js";

// Verbs of many uses, and those that take what they give up without "from".
const weak = [
  /^(?:leav|left|quit|exit|depart|abandon|walk|get|got|ditch|ceas|step|part|bow|back|drop|sto|bail|seced|desert|dump|turn)/,
  /^follow.*(?:leav\w*|quit\w*|exit\w*)$/,
  /^(?:remov|repudiat|terminat|repeal|revok|rescind|denounc|renounc|sever|cut)/
];

/** Whether a word is a verb that tells an exit only where its object is the Court: "leave", but not "withdraw". */
export const isWeak = ({words, form}: ExitCue) => form !== "noun" && weak.some((verbs) => verbs.test(words));
