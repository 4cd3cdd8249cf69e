// @generated from the schema "HistoricalShrinkageActivityCodeResponse"; changes made here are lost at the next generation

use crate::HistoricalShrinkageAggregateResponse;
use crate::runtime::Extra;

/// The schema `HistoricalShrinkageActivityCodeResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalShrinkageActivityCodeResponse {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `shrinkageForActivityCode`: `HistoricalShrinkageAggregateResponse`.
    #[doc(alias = "shrinkageForActivityCode")]
    pub shrinkage_for_activity_code: Option<Box<HistoricalShrinkageAggregateResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalShrinkageActivityCodeResponse "HistoricalShrinkageActivityCodeResponse" 2 {
    (
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        shrinkage_for_activity_code: Box<HistoricalShrinkageAggregateResponse> = "shrinkageForActivityCode" with_shrinkage_for_activity_code,
    )
});
