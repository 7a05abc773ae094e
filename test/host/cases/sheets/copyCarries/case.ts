import type { Case } from "../../form";

export const asked: Case = {
  asks: "W11: what does a copied sheet carry?",
  steps: [
    async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["head"], [1], [2]];
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      sheet.freezePanes.freezeRows(1);
      sheet.names.add("ofSheet", range);
      sheet.customProperties.add("key", "value");
      sheet.protection.protect({});
      const copy = sheet.copy("End");
      await context.sync();
      const rule = copy.getRange("A1").dataValidation.load("type");
      const formats = copy.getRange("A1:A3").conditionalFormats.getCount();
      const frozen = copy.freezePanes.getLocationOrNullObject().load("address");
      const name = copy.names.getItemOrNullObject("ofSheet").load("name");
      const property = copy.customProperties.getItemOrNullObject("key").load("value");
      copy.protection.load("protected");
      await context.sync();
      return {
        rule: rule.type,
        conditionalFormats: formats.value,
        frozen: !frozen.isNullObject,
        name: !name.isNullObject,
        customProperty: !property.isNullObject,
        protected: copy.protection.protected,
      };
    },
  ],
};
