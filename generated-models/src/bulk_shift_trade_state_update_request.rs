// @generated from the schema "BulkShiftTradeStateUpdateRequest"; changes made here are lost at the next generation

/// The schema `BulkShiftTradeStateUpdateRequest`.
#[repr(C)]
pub struct BulkShiftTradeStateUpdateRequest {
    /// `entities`: `array of BulkUpdateShiftTradeStateRequestItem`, required.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BulkUpdateShiftTradeStateRequestItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkShiftTradeStateUpdateRequest "BulkShiftTradeStateUpdateRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::BulkUpdateShiftTradeStateRequestItem> = "entities" 1 with_entities,
    )
});
