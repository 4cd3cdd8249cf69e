// @generated from the schema "AsyncQueryStatus"; changes made here are lost at the next generation

/// The schema `AsyncQueryStatus`.
#[repr(C)]
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

crate::runtime::model!(AsyncQueryStatus "AsyncQueryStatus" 5 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        error_message: ::std::string::String = "errorMessage" 0 with_error_message,
        expiration_date: crate::runtime::DateTime = "expirationDate" 0 with_expiration_date,
        submission_date: crate::runtime::DateTime = "submissionDate" 0 with_submission_date,
        completion_date: crate::runtime::DateTime = "completionDate" 0 with_completion_date,
    )
});

/// The property `state` of `AsyncQueryStatus`. Known values: `QUEUED`, `PENDING`, `FAILED`, `CANCELLED`, `FULFILLED`, `EXPIRED`.
#[non_exhaustive]
pub enum State {
    Queued,
    Pending,
    Failed,
    Cancelled,
    Fulfilled,
    Expired,
}

crate::runtime::known!(State);

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
