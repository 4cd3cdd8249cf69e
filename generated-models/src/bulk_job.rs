// @generated from the schema "BulkJob"; changes made here are lost at the next generation

/// The schema `BulkJob`.
#[repr(C)]
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

crate::runtime::model!(BulkJob "BulkJob" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        total_count: i32 = "totalCount" 0 with_total_count,
        successful_count: i32 = "successfulCount" 0 with_successful_count,
        failed_count: i32 = "failedCount" 0 with_failed_count,
        date_started: crate::runtime::DateTime = "dateStarted" 0 with_date_started,
        date_finished: crate::runtime::DateTime = "dateFinished" 0 with_date_finished,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `BulkJob`. Known values: `Idle`, `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`, `Terminated`.
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

crate::runtime::known!(State);

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
#[non_exhaustive]
pub enum Action {
    TerminateWorkitems,
    AddWorkitems,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TerminateWorkitems, "TerminateWorkitems"),
        (Self::AddWorkitems, "AddWorkitems"),
    ];
}
