// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`.
#[repr(C)]
pub struct WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `result`: `WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast,
        >,
    >,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `progress`: `integer`.
    pub progress: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification "WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification" 4 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        result: ::std::boxed::Box<crate::WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast> = "result" 0 with_result,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        progress: i64 = "progress" 0 with_progress,
    )
});

/// The property `status` of `WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
