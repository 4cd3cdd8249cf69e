// @generated from the schema "AlternativeShiftBulkUpdateTradesResponseTemplate"; changes made here are lost at the next generation

/// The schema `AlternativeShiftBulkUpdateTradesResponseTemplate`.
pub struct AlternativeShiftBulkUpdateTradesResponseTemplate {
    /// `entities`: `array of AlternativeShiftTradeBulkUpdateTemplateItem`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftTradeBulkUpdateTemplateItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftBulkUpdateTradesResponseTemplate {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftBulkUpdateTradesResponseTemplate = &<AlternativeShiftBulkUpdateTradesResponseTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftBulkUpdateTradesResponseTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AlternativeShiftBulkUpdateTradesResponseTemplate);

crate::runtime::setters!(AlternativeShiftBulkUpdateTradesResponseTemplate {
    with_entities: entities: ::std::vec::Vec<crate::AlternativeShiftTradeBulkUpdateTemplateItem>,
});
