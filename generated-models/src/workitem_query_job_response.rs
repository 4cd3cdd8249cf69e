// @generated from the schema "WorkitemQueryJobResponse"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobResponse`.
pub struct WorkitemQueryJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateFinished`: `string (date-time)`.
    #[doc(alias = "dateFinished")]
    pub date_finished: ::std::option::Option<crate::runtime::DateTime>,
    /// `error`: `WorkitemQueryJobError`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::WorkitemQueryJobError>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemQueryJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_started: ::std::option::Option::None,
        date_finished: ::std::option::Option::None,
        error: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemQueryJobResponse = &<WorkitemQueryJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemQueryJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 0),
            ("dateStarted", "date_started", 0),
            ("dateFinished", "date_finished", 0),
            ("error", "error", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.date_started,
            &E.date_finished,
            &E.error,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkitemQueryJobResponse);

crate::runtime::setters!(WorkitemQueryJobResponse {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_date_started: date_started: crate::runtime::DateTime,
    with_date_finished: date_finished: crate::runtime::DateTime,
    with_error: error: ::std::boxed::Box<crate::WorkitemQueryJobError>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `WorkitemQueryJobResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Queued,
    Running,
    Succeeded,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "Queued"),
        (Self::Running, "Running"),
        (Self::Succeeded, "Succeeded"),
        (Self::Failed, "Failed"),
    ];
}
