// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayNotification"; changes made here are lost at the next generation

use crate::WfmBuIntradayDataUpdateTopicBuIntradayResult;
use crate::runtime::Extra;

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `result`: `WfmBuIntradayDataUpdateTopicBuIntradayResult`.
    pub result: Option<Box<WfmBuIntradayDataUpdateTopicBuIntradayResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayNotification "WfmBuIntradayDataUpdateTopicBuIntradayNotification" 2 {
    (
        operation_id: String = "operationId" with_operation_id,
        result: Box<WfmBuIntradayDataUpdateTopicBuIntradayResult> = "result" with_result,
    )
});
