// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing"; changes made here are lost at the next generation

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing`.
#[repr(C)]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
    /// `entities`: `array of WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing" 1 {
    (
        entities: ::std::vec::Vec<crate::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult> = "entities" 0 with_entities,
    )
});
