// @generated from the schema "SourceLastSync"; changes made here are lost at the next generation

/// The schema `SourceLastSync`.
#[repr(C)]
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

crate::runtime::model!(SourceLastSync "SourceLastSync" 4 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_started: crate::runtime::DateTime = "dateStarted" 0 with_date_started,
        date_ended: crate::runtime::DateTime = "dateEnded" 0 with_date_ended,
        error: ::std::boxed::Box<crate::ErrorBody> = "error" 0 with_error,
    )
});

/// The property `state` of `SourceLastSync`. Known values: `Success`, `Failed`, `InProgress`, `Unknown`.
#[non_exhaustive]
pub enum State {
    Success,
    Failed,
    InProgress,
    Unknown,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
        (Self::InProgress, "InProgress"),
        (Self::Unknown, "Unknown"),
    ];
}
