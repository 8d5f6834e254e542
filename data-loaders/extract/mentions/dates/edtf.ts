export const pad = (value: number): string => String(value).padStart(2, "0");

/** A day of the calendar as EDTF, "" where there is none. */
export const iso = (date: Date): string =>
  Number.isNaN(date.getTime())
    ? ""
    : `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;

export const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);
export const dayOf = (edtf: string): Date => new Date(`${edtf}T00:00:00Z`);

/** The day so many days later. */
export const shift = (edtf: string, days: number): string => iso(new Date(dayOf(edtf).getTime() + days * 864e5));

/** An EDTF date with its first year so many years later. */
export const shiftYear = (edtf: string, years: number): string => `${Number(edtf.slice(0, 4)) + years}${edtf.slice(4)}`;

/** The month so many months after the one that an EDTF date begins with. */
export function shiftMonth(edtf: string, months: number): string {
  const [year, month] = edtf.split("-").map(Number);
  return iso(new Date(Date.UTC(year, month - 1 + months, 1))).slice(0, 7);
}

/** The beginning of an interval, without its mark of doubt. */
export const firstPart = (edtf: string): string => edtf.replace("~", "").split("/")[0];
