/** Why a word is no exit, where more than one question says so. */
export const otherBody = "it concerns another body";
export const otherWithdrawn = "something other than membership is withdrawn";
export const otherLeft = "something other than membership is withdrawn or left";
export const elseWithdrawn = "something else is withdrawn";
export const notSaid = "what is left isn't said to be the Court";
export const reversed = "a notice or a plan is taken back: read as a reversal";
