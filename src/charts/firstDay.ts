/** The first day of an EDTF date or interval, for a place on an axis. */
export function firstDay(edtf: string): Date {
  const [year, month = "01", day = "01"] = edtf.split("/")[0].replace("~", "").split("-");
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
