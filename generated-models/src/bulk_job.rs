// @generated from the schema "BulkJob"; changes made here are lost at the next generation

/// The schema `BulkJob`.
pub struct BulkJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `totalCount`: `integer (int32)`.
    #[doc(alias = "totalCount")]
    pub total_count: ::std::option::Option<i32>,
    /// `successfulCount`: `integer (int32)`.
    #[doc(alias = "successfulCount")]
    pub successful_count: ::std::option::Option<i32>,
    /// `failedCount`: `integer (int32)`.
    #[doc(alias = "failedCount")]
    pub failed_count: ::std::option::Option<i32>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateFinished`: `string (date-time)`.
    #[doc(alias = "dateFinished")]
    pub date_finished: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BulkJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        action: ::std::option::Option::None,
        total_count: ::std::option::Option::None,
        successful_count: ::std::option::Option::None,
        failed_count: ::std::option::Option::None,
        date_started: ::std::option::Option::None,
        date_finished: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkJob = &<BulkJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 0),
            ("action", "action", 0),
            ("totalCount", "total_count", 0),
            ("successfulCount", "successful_count", 0),
            ("failedCount", "failed_count", 0),
            ("dateStarted", "date_started", 0),
            ("dateFinished", "date_finished", 0),
            ("dateModified", "date_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.action,
            &E.total_count,
            &E.successful_count,
            &E.failed_count,
            &E.date_started,
            &E.date_finished,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BulkJob);

crate::runtime::setters!(BulkJob {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_action: action: crate::runtime::Open<Action>,
    with_total_count: total_count: i32,
    with_successful_count: successful_count: i32,
    with_failed_count: failed_count: i32,
    with_date_started: date_started: crate::runtime::DateTime,
    with_date_finished: date_finished: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `BulkJob`. Known values: `Idle`, `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`, `Terminated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Idle,
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
    Terminated,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Idle, "Idle"),
        (Self::Queued, "Queued"),
        (Self::Running, "Running"),
        (Self::Succeeded, "Succeeded"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
        (Self::Terminated, "Terminated"),
    ];
}

/// The property `action` of `BulkJob`. Known values: `TerminateWorkitems`, `AddWorkitems`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    TerminateWorkitems,
    AddWorkitems,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TerminateWorkitems, "TerminateWorkitems"),
        (Self::AddWorkitems, "AddWorkitems"),
    ];
}
