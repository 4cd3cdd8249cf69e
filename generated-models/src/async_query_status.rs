// @generated from the schema "AsyncQueryStatus"; changes made here are lost at the next generation

/// The schema `AsyncQueryStatus`.
pub struct AsyncQueryStatus {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `submissionDate`: `string (date-time)`.
    #[doc(alias = "submissionDate")]
    pub submission_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `completionDate`: `string (date-time)`.
    #[doc(alias = "completionDate")]
    pub completion_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AsyncQueryStatus {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        expiration_date: ::std::option::Option::None,
        submission_date: ::std::option::Option::None,
        completion_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AsyncQueryStatus = &<AsyncQueryStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AsyncQueryStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("errorMessage", "error_message", 0),
            ("expirationDate", "expiration_date", 0),
            ("submissionDate", "submission_date", 0),
            ("completionDate", "completion_date", 0),
        ],
        fields: &[
            &E.state,
            &E.error_message,
            &E.expiration_date,
            &E.submission_date,
            &E.completion_date,
        ],
    }
};

crate::runtime::model!(AsyncQueryStatus);

crate::runtime::setters!(AsyncQueryStatus {
    with_state: state: crate::runtime::Open<State>,
    with_error_message: error_message: ::std::string::String,
    with_expiration_date: expiration_date: crate::runtime::DateTime,
    with_submission_date: submission_date: crate::runtime::DateTime,
    with_completion_date: completion_date: crate::runtime::DateTime,
});

/// The property `state` of `AsyncQueryStatus`. Known values: `QUEUED`, `PENDING`, `FAILED`, `CANCELLED`, `FULFILLED`, `EXPIRED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Queued,
    Pending,
    Failed,
    Cancelled,
    Fulfilled,
    Expired,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "QUEUED"),
        (Self::Pending, "PENDING"),
        (Self::Failed, "FAILED"),
        (Self::Cancelled, "CANCELLED"),
        (Self::Fulfilled, "FULFILLED"),
        (Self::Expired, "EXPIRED"),
    ];
}
