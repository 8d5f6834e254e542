/** The full years between the ends of an EDTF interval (2002/2016 is 14); 1 for a year, null for anything else. */
export function yearsOf(period: string): number | null {
  if (/^\d{4}~?$/.test(period)) return 1;
  const [start, end] = period.split("/").map(monthsOf);
  return end === undefined ? null : Math.floor((end - start) / 12);
}

function monthsOf(date: string): number {
  const [year, month = 1] = date.replace("~", "").split("-").map(Number);
  return year * 12 + month;
}
