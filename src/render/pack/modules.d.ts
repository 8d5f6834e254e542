// These publish no types; here are the parts that the pack calls.
declare module "fontkit" {
  export function create(buffer: Buffer): unknown;
}
