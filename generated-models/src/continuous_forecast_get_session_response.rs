// @generated from the schema "ContinuousForecastGetSessionResponse"; changes made here are lost at the next generation

/// The schema `ContinuousForecastGetSessionResponse`.
#[repr(C)]
pub struct ContinuousForecastGetSessionResponse {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `lastSuccessfulSessionId`: `string`.
    #[doc(alias = "lastSuccessfulSessionId")]
    pub last_successful_session_id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContinuousForecastGetSessionResponse "ContinuousForecastGetSessionResponse" 4 {
    (
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        last_successful_session_id: ::std::string::String = "lastSuccessfulSessionId" 0 with_last_successful_session_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
    )
});

/// The property `state` of `ContinuousForecastGetSessionResponse`. Known values: `Complete`, `Processing`, `Error`.
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
