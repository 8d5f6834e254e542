/** The source of a row of the record: the document that makes the fact, and where it was really read. */
export function sourceLine({primary, read_in}: {primary: string; read_in: string}): string {
  return read_in === "not found" ? `${primary}, which was not found to read` : `${primary}, as read in ${read_in}`;
}
