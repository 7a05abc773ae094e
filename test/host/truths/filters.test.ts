import { serialOfMoment } from "../../../src/workbench/formula/functions/serialDate";
import { filterColumn } from "../../../src/workbench/gesture/filter";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { freshExcel, onSheet, refusal } from "./excel";

const host = freshExcel();

const CITIES = [
  ["city", "n"],
  ["Nantes", 1],
  ["Angers", 2],
  ["Rennes", 3],
  ["nantes", 4],
];

/** A table in A1:B5, and what is to be done with it. */
const onTable = <T>(batch: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>) =>
  onSheet(host.excel, (sheet, context) => {
    sheet.getRange("A1:B5").values = CITIES;
    const known = sheet.tables.getItemOrNullObject("Cities");
    return context.sync().then(async () => {
      if (!known.isNullObject) return batch(known, context);
      const table = sheet.tables.add("A1:B5", true);
      table.name = "Cities";
      return batch(table, context);
    });
  });

/** The 1-based rows that are hidden, of the first nine. */
const hiddenRows = (): number[] => {
  const { rows } = host.excel.book.activeSheet;
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((row) => rows.hidden.get(row - 1));
};

test("A value filter of a table column keeps equal texts without case", async () => {
  await onTable((table) => table.columns.getItem("city").filter.applyValuesFilter(["Nantes"]));
  expect(hiddenRows()).toEqual([3, 4]);
});

test.each<[string, (filter: Excel.Filter) => void, number[]]>([
  ["custom", (filter) => filter.applyCustomFilter(">=2", "<4", "And"), [2, 5]],
  ["top items", (filter) => filter.applyTopItemsFilter(1), [2, 3, 4]],
  ["bottom items", (filter) => filter.applyBottomItemsFilter(2), [4, 5]],
  ["top percent", (filter) => filter.applyTopPercentFilter(50), [2, 3]],
  ["bottom percent", (filter) => filter.applyBottomPercentFilter(25), [3, 4, 5]],
  ["above average", (filter) => filter.applyDynamicFilter("AboveAverage"), [2, 3]],
])("A %s filter on numbers hides the other rows", async (_name, apply, expected) => {
  await onTable((table) => apply(table.columns.getItem("n").filter));
  expect(hiddenRows()).toEqual(expected);
});

test("A colour filter keeps the cells filled so; an icon filter is refused by name", async () => {
  await onTable((table) => {
    table.getDataBodyRange().getCell(1, 1).format.fill.color = "#FFFF00";
    table.columns.getItem("n").filter.applyCellColorFilter("yellow");
  });
  expect(hiddenRows()).toEqual([2, 4, 5]);
  const icons = onTable((table) =>
    table.columns.getItem("n").filter.applyIconFilter({ set: "ThreeArrows", index: 0 }),
  );
  expect(await refusal(icons)).toBe("NotImplemented Filter.applyIconFilter");
});

test("Filters of two columns add up; one is cleared alone, all are cleared at once", async () => {
  await onTable((table) => {
    table.columns.getItem("city").filter.applyValuesFilter(["Nantes"]);
    table.columns.getItem("n").filter.applyCustomFilter(">1");
  });
  expect(hiddenRows()).toEqual([2, 3, 4]);
  await onTable((table) => table.columns.getItem("city").filter.clear());
  expect(hiddenRows()).toEqual([2]);
  await onTable((table) => table.clearFilters());
  expect(hiddenRows()).toEqual([]);
});

test("The criteria of a column are read back; without a filter they are null", async () => {
  const criteria = await onTable(async (table, context) => {
    const [city, n] = [table.columns.getItem("city"), table.columns.getItem("n")];
    city.filter.applyCustomFilter("=N*");
    city.filter.load("criteria");
    n.filter.load("criteria");
    table.autoFilter.load("enabled,isDataFiltered,criteria");
    await context.sync();
    const { enabled, isDataFiltered } = table.autoFilter;
    return [city.filter.criteria, n.filter.criteria, enabled, isDataFiltered];
  });
  expect(criteria).toEqual([
    expect.objectContaining({ filterOn: "Custom", criterion1: "=N*" }),
    null,
    true,
    true,
  ]);
});

test("A filter looks again only when it is reapplied", async () => {
  await onTable((table) => table.columns.getItem("n").filter.applyCustomFilter(">2"));
  await onSheet(host.excel, (sheet) => {
    sheet.getRange("B2").values = [[9]];
  });
  expect(hiddenRows()).toEqual([2, 3]);
  await onSheet(host.excel, (sheet) => sheet.tables.getItem("Cities").reapplyFilters());
  expect(hiddenRows()).toEqual([3]);
});

test("W44: the filter of a table is its own: the sheet has none", async () => {
  const enabled = await onTable(async (table, context) => {
    table.autoFilter.apply(table.getRange(), 1, { filterOn: "Custom", criterion1: "<3" });
    table.worksheet.autoFilter.load("enabled");
    await context.sync();
    return table.worksheet.autoFilter.enabled;
  });
  expect([enabled, hiddenRows()]).toEqual([false, [4, 5]]);
  const elsewhere = onTable((table) => table.autoFilter.apply("A1:A3"));
  expect(await refusal(elsewhere)).toBe("InvalidArgument AutoFilter.apply");
  const outside = onTable((table) => table.autoFilter.clearColumnCriteria(2));
  expect(await refusal(outside)).toBe("InvalidArgument AutoFilter.clearColumnCriteria");
});

test("Dates are kept by the month that they fall in, and by their distance from today", async () => {
  const today = Math.floor(serialOfMoment(new Date()));
  const filterDates = (criteria: Excel.FilterCriteria) =>
    onSheet(host.excel, (sheet) => {
      sheet.getRange("A1:A5").values = [["date"], [46022], [45658], [today], [today - 1]];
      sheet.autoFilter.apply("A1:A5", 0, criteria);
    });
  await filterDates({
    filterOn: "Values",
    values: [{ date: "2025-12-01", specificity: "Month" }],
  });
  expect(hiddenRows()).toEqual([3, 4, 5]);
  await filterDates({ filterOn: "Dynamic", dynamicCriteria: "Yesterday" });
  expect(hiddenRows()).toEqual([2, 3, 4]);
});

test("Undo shows the rows again, and only rows that change are told", async () => {
  const told: string[] = [];
  await onSheet(host.excel, (sheet) => {
    sheet.onRowHiddenChanged.add((event) => {
      told.push(`${event.address} ${event.changeType}`);
      return Promise.resolve();
    });
  });
  await onTable(() => undefined);
  const { activeSheet } = host.excel.book;
  const above = { filterOn: "Custom", criterion1: ">2" };
  expect(filterColumn(host.excel.book, activeSheet, { row: 0, column: 1 }, above)).toBeNull();
  expect(hiddenRows()).toEqual([2, 3]);
  await host.excel.user.undo();
  expect(hiddenRows()).toEqual([]);
  expect(told).toEqual(["2:3 Hidden", "2:3 Unhidden"]);
});

test("A protected sheet is filtered only where its protection allows it", async () => {
  await onTable((table) => table.worksheet.protection.protect({ allowAutoFilter: false }));
  const filtered = onSheet(host.excel, (sheet) =>
    sheet.tables.getItem("Cities").columns.getItem("n").filter.applyCustomFilter(">2"),
  );
  expect(await refusal(filtered)).toBe("AccessDenied Filter.applyCustomFilter");
});

test("Filters of a table, dates among them, are in the saved file", async () => {
  await onTable((table) => {
    const values = ["Nantes", { date: "2025-12", specificity: "Month" as const }];
    table.columns.getItem("city").filter.applyValuesFilter(values);
  });
  const [table] = readXlsx(await host.excel.save()).activeSheet.traits.tables;
  expect(table?.filters).toEqual(
    new Map([
      [
        0,
        {
          filterOn: "Values",
          values: ["Nantes"],
          dates: [{ date: "2025-12", specificity: "Month" }],
        },
      ],
    ]),
  );
});
