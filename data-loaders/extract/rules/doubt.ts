/** A question about a candidate: why no claim is made of it, or null. */
export type Doubt<Candidate> = (candidate: Candidate) => string | null;

/** A doubt with one reason. */
export function doubt<Candidate>(reason: string, when: (candidate: Candidate) => boolean): Doubt<Candidate> {
  return (candidate) => (when(candidate) ? reason : null);
}

/** The first reason that any of the doubts gives, in their order. */
export function refuse<Candidate>(doubts: readonly Doubt<Candidate>[], candidate: Candidate): string | null {
  for (const question of doubts) {
    const reason = question(candidate);
    if (reason) return reason;
  }
  return null;
}
