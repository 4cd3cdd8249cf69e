// @generated from the schema "SourceLastSync"; changes made here are lost at the next generation

/// The schema `SourceLastSync`.
pub struct SourceLastSync {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnded`: `string (date-time)`.
    #[doc(alias = "dateEnded")]
    pub date_ended: ::std::option::Option<crate::runtime::DateTime>,
    /// `error`: `ErrorBody`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SourceLastSync {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        date_started: ::std::option::Option::None,
        date_ended: ::std::option::Option::None,
        error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SourceLastSync = &<SourceLastSync as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SourceLastSync",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("dateStarted", "date_started", 0),
            ("dateEnded", "date_ended", 0),
            ("error", "error", 0),
        ],
        fields: &[&E.state, &E.date_started, &E.date_ended, &E.error],
    }
};

crate::runtime::model!(SourceLastSync);

crate::runtime::setters!(SourceLastSync {
    with_state: state: crate::runtime::Open<State>,
    with_date_started: date_started: crate::runtime::DateTime,
    with_date_ended: date_ended: crate::runtime::DateTime,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
});

/// The property `state` of `SourceLastSync`. Known values: `Success`, `Failed`, `InProgress`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Success,
    Failed,
    InProgress,
    Unknown,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
        (Self::InProgress, "InProgress"),
        (Self::Unknown, "Unknown"),
    ];
}
