/** One unit of the benchmark: its name on the command line, what it shows, and the lines that it prints. */
export interface Bench {
  name: string;
  shows: string;
  run(print: (line: string) => void): void | Promise<void>;
}

/** Milliseconds that a piece of work takes. */
export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The least of several runs: what the machine's other work disturbed least. */
export function leastOf(times: number, work: () => void): number {
  return Math.min(...Array.from({length: times}, () => milliseconds(work)));
}
