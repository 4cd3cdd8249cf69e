// @generated from the schema "WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification`.
#[repr(C)]
pub struct WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification "WfmBuScheduleSearchResultTopicBuScheduleSearchResultNotification" 3 {
    (
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        business_unit_id: ::std::string::String = "businessUnitId" 0 with_business_unit_id,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
