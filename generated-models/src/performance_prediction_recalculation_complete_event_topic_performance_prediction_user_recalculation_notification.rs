// @generated from the schema "PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification"; changes made here are lost at the next generation

/// The schema `PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`.
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

impl crate::runtime::Model
for PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification {
    const EMPTY: Self = Self {
        operation_id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        state: ::std::option::Option::None,
        error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification = &<PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("operationId", "operation_id", 0),
            ("downloadUrl", "download_url", 0),
            ("state", "state", 0),
            ("error", "error", 0),
        ],
        fields: &[&E.operation_id, &E.download_url, &E.state, &E.error],
    }
};

crate::runtime::model!(PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification);

crate::runtime::setters!(PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification {
    with_operation_id: operation_id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_error: error: ::std::boxed::Box<crate::PerformancePredictionRecalculationCompleteEventTopicErrorBody>,
});

/// The property `state` of `PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Canceled,
    Error,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
