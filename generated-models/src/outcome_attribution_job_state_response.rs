// @generated from the schema "OutcomeAttributionJobStateResponse"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionJobStateResponse`.
pub struct OutcomeAttributionJobStateResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `resultsUri`: `string`.
    #[doc(alias = "resultsUri")]
    pub results_uri: ::std::option::Option<::std::string::String>,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeAttributionJobStateResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        results_uri: ::std::option::Option::None,
        percent_failed_threshold: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeAttributionJobStateResponse = &<OutcomeAttributionJobStateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeAttributionJobStateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 0),
            ("resultsUri", "results_uri", 0),
            ("percentFailedThreshold", "percent_failed_threshold", 0),
            ("selfUri", "self_uri", 2),
            ("createdDate", "created_date", 0),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.results_uri,
            &E.percent_failed_threshold,
            &E.self_uri,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(OutcomeAttributionJobStateResponse);

crate::runtime::setters!(OutcomeAttributionJobStateResponse {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_results_uri: results_uri: ::std::string::String,
    with_percent_failed_threshold: percent_failed_threshold: i32,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
});

/// The property `state` of `OutcomeAttributionJobStateResponse`. Known values: `Running`, `Completed`, `CompletedWithErrors`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    CompletedWithErrors,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::CompletedWithErrors, "CompletedWithErrors"),
        (Self::Failed, "Failed"),
    ];
}
