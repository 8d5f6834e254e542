/** One unit of the benchmark: its name on the command line, what it shows, and the lines that it prints. */
export interface Bench {
  name: string;
  shows: string;
  run(print: (line: string) => void): void | Promise<void>;
}

/** Milliseconds of processor time that a piece of work takes: the machine's other work doesn't count. */
export function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of several runs. */
export function leastOf(times: number, work: () => void): number {
  return Math.min(...Array.from({length: times}, () => milliseconds(work)));
}
