const months = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/** An EDTF date in words short enough for a label: "2008", "Aug 2008", "16 Nov 2016", "about 2008", "2002–2016". */
export function edtfWords(edtf: string): string {
  return edtf
    .split("/")
    .map((date) => {
      const [, year, month, day] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?~?$/.exec(date) ?? [];
      if (!year) return date;
      const words = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
      return date.endsWith("~") ? `about ${words}` : words;
    })
    .join("–");
}
