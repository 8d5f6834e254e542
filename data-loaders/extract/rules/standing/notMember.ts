import type {Forms} from "./form.js";
import {isNot} from "./notMember/isNot.js";
import {leftOut} from "./notMember/leftOut.js";
import {neither} from "./notMember/neither.js";
import {never} from "./notMember/never.js";
import {outside} from "./notMember/outside.js";

/** "is not a member", "never signed", "outside the Court". */
export const notMember: readonly Forms[] = [leftOut, neither, outside, never, isNot];
