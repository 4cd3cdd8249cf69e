// @generated from the schema "WorkitemQueryJobResponse"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobResponse`.
#[repr(C)]
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

crate::runtime::model!(WorkitemQueryJobResponse "WorkitemQueryJobResponse" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_started: crate::runtime::DateTime = "dateStarted" 0 with_date_started,
        date_finished: crate::runtime::DateTime = "dateFinished" 0 with_date_finished,
        error: ::std::boxed::Box<crate::WorkitemQueryJobError> = "error" 0 with_error,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `WorkitemQueryJobResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`.
#[non_exhaustive]
pub enum State {
    Queued,
    Running,
    Succeeded,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "Queued"),
        (Self::Running, "Running"),
        (Self::Succeeded, "Succeeded"),
        (Self::Failed, "Failed"),
    ];
}
