// @generated from the schema "PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification"; changes made here are lost at the next generation

/// The schema `PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`.
#[repr(C)]
pub struct PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification {
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `error`: `PerformancePredictionRecalculationCompleteEventTopicErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<
            crate::PerformancePredictionRecalculationCompleteEventTopicErrorBody,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification "PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification" 4 {
    (
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        error: ::std::boxed::Box<crate::PerformancePredictionRecalculationCompleteEventTopicErrorBody> = "error" 0 with_error,
    )
});

/// The property `state` of `PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
