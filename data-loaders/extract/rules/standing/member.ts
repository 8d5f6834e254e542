import type {Forms} from "./form.js";
import {apposed} from "./member/apposed.js";
import {entered} from "./member/entered.js";
import {isOne} from "./member/isOne.js";

/** "ratified the Statute", "the 123rd member", "joined in 2002". */
export const member: readonly Forms[] = [apposed, entered, isOne];
