// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification`.
#[repr(C)]
pub struct WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `result`: `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast,
        >,
    >,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification "WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification" 3 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        result: ::std::boxed::Box<crate::WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast> = "result" 0 with_result,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
    )
});

/// The property `status` of `WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecastNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
