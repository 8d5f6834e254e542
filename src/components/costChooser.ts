type Row = Record<string, string | number | boolean | null | string[]>;

/** The tables that the division is made from. */
export interface CostTables {
  counts: Row[];
  judgments: Row[];
  budgets: Row[];
  reports: Row[];
  statements: Row[];
  about: Row[];
}

/** A sum of money to divide: how much, in which currency, and in words what it is and where it comes from. */
interface Sum {
  amount: number;
  currency: string;
  words: string;
  source: string;
}

const names = {count: "verdict", money: "money", day: "until"};

/** A form that divides a sum by a count of verdicts, each chosen by the reader; the choice stands in the address. */
export function costChooser(tables: CostTables): HTMLElement {
  const form = document.createElement("form");
  form.className = "chooser";
  form.addEventListener("submit", (event) => event.preventDefault());
  const definitions = [...new Map(tables.counts.map((row) => [String(row.definition), String(row.words)]))];
  const count = select(definitions);
  const money = select(moneyOptions(tables));
  const asOf = String(tables.about[0].as_of);
  const day = Object.assign(document.createElement("input"), {
    type: "date",
    min: String(tables.budgets[0].date),
    max: asOf,
    required: true
  });
  const output = Object.assign(document.createElement("output"), {className: "chosen"});
  const controls = {count, money, day};
  const address = new URL(location.href).searchParams;
  const first = {count: "convictions-core", money: "confirmed_usd", day: "2016-11-16"};
  for (const [name, control] of Object.entries(controls) as [keyof typeof controls, typeof count | typeof day][]) {
    control.value = address.get(names[name]) ?? first[name];
    if (!control.value || !control.checkValidity()) control.value = first[name];
  }
  const update = () => {
    if (!day.checkValidity()) return output.replaceChildren(line(`Give a day from ${day.min} to ${day.max}.`));
    output.replaceChildren(...told(tables, count.value, money.value, day.value));
  };
  form.addEventListener("input", () => {
    update();
    const url = new URL(location.href);
    for (const name of ["count", "money", "day"] as const) url.searchParams.set(names[name], controls[name].value);
    history.replaceState(null, "", url);
  });
  form.append(labelled("What counts", count), labelled("Which money", money), labelled("Up to", day), output);
  update();
  return form;
}

function told(tables: CostTables, definition: string, money: string, day: string): HTMLElement[] {
  const rows = tables.counts.filter((row) => row.definition === definition);
  const row = rows.findLast(({date}) => String(date) <= day);
  const sum = sumOf(tables, money, day);
  const count = Number(row?.count ?? 0);
  const words = String(rows[0].words);
  if (!sum) return [line("The record has no budget up to that day.")];
  if (count === 0) return [line(`Up to ${day} the record has no ${words}: there is nothing to divide by.`)];
  const result = line(`${inWords(sum.amount / count, sum.currency)} for each, worked out by us`);
  result.className = "chosen-result";
  const doubted = row!.unverified as string[];
  return [
    result,
    line(`${inWords(sum.amount, sum.currency)} (${sum.words}), divided by ${count}: ${words}, up to ${day}.`),
    line(
      `What is counted: ${rows[0].rule}.${doubted.length > 0 ? " The count rests on dates that could not be confirmed." : ""}`
    ),
    ...reversals(tables.judgments, definition, day),
    line(`Sources: ${sum.source}; the record’s judgments. A court’s work is not only judgments.`)
  ];
}

/** A reversed conviction is never counted without saying so. */
function reversals(judgments: Row[], definition: string, day: string): HTMLElement[] {
  if (/^(?:acquittals|convictions-standing)/.test(definition)) return [];
  return judgments
    .filter((row) => String(row.appeal_outcome).startsWith("conviction reversed") && String(row.judgment_date) <= day)
    .map((row) =>
      line(`The conviction of ${row.accused}, of ${row.judgment_date}, was reversed on ${row.appeal_date}.`)
    );
}

function moneyOptions({reports, statements}: CostTables): [string, string][] {
  return [
    ["confirmed_usd", "approved budgets, confirmed years, dollars"],
    ["confirmed_eur", "approved budgets, confirmed years, euros"],
    ["cumulative_usd", "approved budgets, all years, some unconfirmed, dollars"],
    ["cumulative_eur", "approved budgets, all years, some unconfirmed, euros"],
    ...reports.map((row): [string, string] => [String(row.key), `spent, as reported: ${row.primary}`]),
    ...statements.map((row): [string, string] => [String(row.key), `spent, as in ${row.short}`])
  ];
}

function sumOf({budgets, reports, statements}: CostTables, money: string, day: string): Sum | undefined {
  const report = reports.find(({key}) => key === money);
  if (report)
    return said(report, report.amount, `${report.qualifier} that sum spent by ${report.reported}`, report.read_in);
  const statement = statements.find(({key}) => key === money);
  if (statement) {
    const words = `${statement.spent_qualifier} that sum spent in ${statement.years} years, ${statement.speaker || "in its own voice"}`;
    return said(statement, statement.spent, words, statement.short);
  }
  const row = budgets.findLast(({date}) => String(date) <= day);
  if (!row) return;
  const confirmed = money.startsWith("confirmed");
  const years = confirmed ? `${row.confirmed_years} confirmed` : `${row.years}`;
  const doubt = confirmed ? "" : `, of which ${Number(row.years) - Number(row.confirmed_years)} could not be confirmed`;
  return {
    amount: Number(row[money]),
    currency: money.slice(-3).toUpperCase(),
    words: `approved budgets of ${years} financial years to the end of ${row.financial_year}${doubt}; not what was spent`,
    source: "the record’s approved budgets and exchange rates"
  };
}

function said(row: Row, amount: Row[string], words: string, source: Row[string]): Sum {
  return {amount: Number(amount), currency: String(row.currency), words, source: String(source)};
}

function inWords(amount: number, currency: string): string {
  const format = new Intl.NumberFormat("en", {style: "currency", currency, maximumSignificantDigits: 4});
  return `${format.format(amount / 1e6)} million`;
}

function select(options: [value: string, words: string][]): HTMLSelectElement {
  const element = document.createElement("select");
  element.append(...options.map(([value, words]) => new Option(words, value)));
  return element;
}

function labelled(words: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement("label");
  label.append(Object.assign(document.createElement("span"), {textContent: words}), control);
  return label;
}

function line(words: string): HTMLParagraphElement {
  return Object.assign(document.createElement("p"), {textContent: words});
}
