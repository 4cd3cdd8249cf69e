// @generated from the schema "ContinuousForecastSessionResponse"; changes made here are lost at the next generation

/// The schema `ContinuousForecastSessionResponse`.
#[repr(C)]
pub struct ContinuousForecastSessionResponse {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `files`: `SessionFiles`.
    pub files: ::std::option::Option<::std::boxed::Box<crate::SessionFiles>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContinuousForecastSessionResponse "ContinuousForecastSessionResponse" 3 {
    (
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        files: ::std::boxed::Box<crate::SessionFiles> = "files" 0 with_files,
    )
});

/// The property `state` of `ContinuousForecastSessionResponse`. Known values: `Complete`, `Processing`, `Error`.
#[non_exhaustive]
pub enum State {
    Complete,
    Processing,
    Error,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Complete, "Complete"),
        (Self::Processing, "Processing"),
        (Self::Error, "Error"),
    ];
}
