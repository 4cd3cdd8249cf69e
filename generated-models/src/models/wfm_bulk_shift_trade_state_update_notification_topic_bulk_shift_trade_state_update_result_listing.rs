// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing"; changes made here are lost at the next generation

use crate::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult;
use crate::runtime::Extra;

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing {
    /// `entities`: `array of WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`.
    pub entities: Option<
        Vec<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing" 1 {
    (
        entities: Vec<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult> = "entities" with_entities,
    )
});
