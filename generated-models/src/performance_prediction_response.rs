// @generated from the schema "PerformancePredictionResponse"; changes made here are lost at the next generation

/// The schema `PerformancePredictionResponse`.
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

impl crate::runtime::Model for PerformancePredictionResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        schedule_id: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        download_result: ::std::option::Option::None,
        state: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PerformancePredictionResponse = &<PerformancePredictionResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PerformancePredictionResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("weekDate", "week_date", 1),
            ("scheduleId", "schedule_id", 1),
            ("downloadUrl", "download_url", 0),
            ("downloadResult", "download_result", 0),
            ("state", "state", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.week_date,
            &E.schedule_id,
            &E.download_url,
            &E.download_result,
            &E.state,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(PerformancePredictionResponse);

crate::runtime::setters!(PerformancePredictionResponse {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_schedule_id: schedule_id: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
    with_download_result: download_result: ::std::boxed::Box<crate::PerformancePredictionOutputs>,
    with_state: state: crate::runtime::Open<State>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `PerformancePredictionResponse`. Known values: `Processing`, `Complete`, `Error`.
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
