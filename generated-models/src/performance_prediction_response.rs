// @generated from the schema "PerformancePredictionResponse"; changes made here are lost at the next generation

/// The schema `PerformancePredictionResponse`.
#[repr(C)]
pub struct PerformancePredictionResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `scheduleId`: `string`, required.
    #[doc(alias = "scheduleId")]
    pub schedule_id: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadResult`: `PerformancePredictionOutputs`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::PerformancePredictionOutputs>,
    >,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PerformancePredictionResponse "PerformancePredictionResponse" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        week_date: crate::runtime::Date = "weekDate" 1 with_week_date,
        schedule_id: ::std::string::String = "scheduleId" 1 with_schedule_id,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        download_result: ::std::boxed::Box<crate::PerformancePredictionOutputs> = "downloadResult" 0 with_download_result,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `PerformancePredictionResponse`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
