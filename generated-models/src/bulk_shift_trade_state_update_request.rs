// @generated from the schema "BulkShiftTradeStateUpdateRequest"; changes made here are lost at the next generation

/// The schema `BulkShiftTradeStateUpdateRequest`.
pub struct BulkShiftTradeStateUpdateRequest {
    /// `entities`: `array of BulkUpdateShiftTradeStateRequestItem`, required.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BulkUpdateShiftTradeStateRequestItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkShiftTradeStateUpdateRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkShiftTradeStateUpdateRequest = &<BulkShiftTradeStateUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkShiftTradeStateUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(BulkShiftTradeStateUpdateRequest);

crate::runtime::setters!(BulkShiftTradeStateUpdateRequest {
    with_entities: entities: ::std::vec::Vec<crate::BulkUpdateShiftTradeStateRequestItem>,
});
