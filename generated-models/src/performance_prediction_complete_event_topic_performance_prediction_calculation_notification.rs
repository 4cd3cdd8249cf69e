// @generated from the schema "PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification"; changes made here are lost at the next generation

/// The schema `PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`.
#[repr(C)]
pub struct PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification {
    /// `scheduleId`: `string`.
    #[doc(alias = "scheduleId")]
    pub schedule_id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `error`: `PerformancePredictionCompleteEventTopicErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::PerformancePredictionCompleteEventTopicErrorBody>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification "PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification" 5 {
    (
        schedule_id: ::std::string::String = "scheduleId" 0 with_schedule_id,
        week_date: ::std::string::String = "weekDate" 0 with_week_date,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        error: ::std::boxed::Box<crate::PerformancePredictionCompleteEventTopicErrorBody> = "error" 0 with_error,
    )
});

/// The property `state` of `PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
