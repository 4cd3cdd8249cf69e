// @generated from the schema "WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: Option<String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: Option<String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification "WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification" 3 {
    (
        operation_id: String = "operationId" with_operation_id,
        business_unit_id: String = "businessUnitId" with_business_unit_id,
        download_url: String = "downloadUrl" with_download_url,
    )
});
