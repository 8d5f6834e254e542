/** "not", "never", "hasn't": the words deny what they tell. */
export const denies = /(?:\b(?:not|never)|n't)\b/i;
