// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayNotification"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayNotification`.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuIntradayNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `result`: `WfmBuIntradayDataUpdateTopicBuIntradayResult`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayNotification "WfmBuIntradayDataUpdateTopicBuIntradayNotification" 2 {
    (
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        result: ::std::boxed::Box<crate::WfmBuIntradayDataUpdateTopicBuIntradayResult> = "result" 0 with_result,
    )
});
