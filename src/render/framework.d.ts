// Framework publishes a command, no types; these are the parts of version 1.13.4 that the build calls.
declare module "@observablehq/framework/dist/config.js" {
  export interface Config {
    root: string;
    output: string;
    paths(): AsyncIterable<string>;
  }
  export function readConfig(path?: string, root?: string): Promise<Config>;
  export function setCurrentDate(date: Date): void;
}

declare module "@observablehq/framework/dist/build.js" {
  import type {Config} from "@observablehq/framework/dist/config.js";
  export interface Logger {
    log(...message: unknown[]): void;
    warn(...message: unknown[]): void;
    error(...message: unknown[]): void;
  }
  export class FileBuildEffects {
    constructor(
      outputRoot: string,
      cacheFolder: string,
      options: {logger: Logger; output: {write(text: string): void}}
    );
  }
  export function build(options: {config: Config}, effects: FileBuildEffects): Promise<void>;
}
