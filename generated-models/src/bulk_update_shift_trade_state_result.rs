// @generated from the schema "BulkUpdateShiftTradeStateResult"; changes made here are lost at the next generation

/// The schema `BulkUpdateShiftTradeStateResult`.
pub struct BulkUpdateShiftTradeStateResult {
    /// `entities`: `array of BulkUpdateShiftTradeStateResultItem`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BulkUpdateShiftTradeStateResultItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkUpdateShiftTradeStateResult {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkUpdateShiftTradeStateResult = &<BulkUpdateShiftTradeStateResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkUpdateShiftTradeStateResult",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkUpdateShiftTradeStateResult);

crate::runtime::setters!(BulkUpdateShiftTradeStateResult {
    with_entities: entities: ::std::vec::Vec<crate::BulkUpdateShiftTradeStateResultItem>,
});
