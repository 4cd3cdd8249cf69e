// @generated from the schema "BulkUpdateShiftTradeStateResult"; changes made here are lost at the next generation

/// The schema `BulkUpdateShiftTradeStateResult`.
#[repr(C)]
pub struct BulkUpdateShiftTradeStateResult {
    /// `entities`: `array of BulkUpdateShiftTradeStateResultItem`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::BulkUpdateShiftTradeStateResultItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkUpdateShiftTradeStateResult "BulkUpdateShiftTradeStateResult" 1 {
    (
        entities: ::std::vec::Vec<crate::BulkUpdateShiftTradeStateResultItem> = "entities" 0 with_entities,
    )
});
