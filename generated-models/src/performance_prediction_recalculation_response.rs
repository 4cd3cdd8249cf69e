// @generated from the schema "PerformancePredictionRecalculationResponse"; changes made here are lost at the next generation

/// The schema `PerformancePredictionRecalculationResponse`.
#[repr(C)]
pub struct PerformancePredictionRecalculationResponse {
    /// `operationId`: `string`, required.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PerformancePredictionRecalculationResponse "PerformancePredictionRecalculationResponse" 4 {
    (
        operation_id: ::std::string::String = "operationId" 1 with_operation_id,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        download_result: ::std::boxed::Box<crate::PerformancePredictionOutputs> = "downloadResult" 0 with_download_result,
        state: crate::runtime::Open<State> = "state" 1 with_state,
    )
});

/// The property `state` of `PerformancePredictionRecalculationResponse`. Known values: `Processing`, `Complete`, `Error`.
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
