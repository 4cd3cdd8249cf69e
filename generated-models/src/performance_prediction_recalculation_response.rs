// @generated from the schema "PerformancePredictionRecalculationResponse"; changes made here are lost at the next generation

/// The schema `PerformancePredictionRecalculationResponse`.
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

impl crate::runtime::Model for PerformancePredictionRecalculationResponse {
    const EMPTY: Self = Self {
        operation_id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        download_result: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PerformancePredictionRecalculationResponse = &<PerformancePredictionRecalculationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PerformancePredictionRecalculationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operationId", "operation_id", 1),
            ("downloadUrl", "download_url", 0),
            ("downloadResult", "download_result", 0),
            ("state", "state", 1),
        ],
        fields: &[&E.operation_id, &E.download_url, &E.download_result, &E.state],
    }
};

crate::runtime::model!(PerformancePredictionRecalculationResponse);

crate::runtime::setters!(PerformancePredictionRecalculationResponse {
    with_operation_id: operation_id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_download_result: download_result: ::std::boxed::Box<crate::PerformancePredictionOutputs>,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `PerformancePredictionRecalculationResponse`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
