// @generated from the schema "PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification"; changes made here are lost at the next generation

/// The schema `PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`.
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

impl crate::runtime::Model
for PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification {
    const EMPTY: Self = Self {
        schedule_id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        state: ::std::option::Option::None,
        error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification = &<PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("scheduleId", "schedule_id", 0),
            ("weekDate", "week_date", 0),
            ("downloadUrl", "download_url", 0),
            ("state", "state", 0),
            ("error", "error", 0),
        ],
        fields: &[&E.schedule_id, &E.week_date, &E.download_url, &E.state, &E.error],
    }
};

crate::runtime::model!(PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification);

crate::runtime::setters!(PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification {
    with_schedule_id: schedule_id: ::std::string::String,
    with_week_date: week_date: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_error: error: ::std::boxed::Box<crate::PerformancePredictionCompleteEventTopicErrorBody>,
});

/// The property `state` of `PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
