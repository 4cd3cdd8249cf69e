// @generated from the schema "WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification`.
#[repr(C)]
pub struct WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `result`: `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast,
        >,
    >,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification "WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification" 3 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        result: ::std::boxed::Box<crate::WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast> = "result" 0 with_result,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
    )
});

/// The property `status` of `WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
