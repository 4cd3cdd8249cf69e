// @generated from the schema "ContinuousForecastGetSessionResponse"; changes made here are lost at the next generation

/// The schema `ContinuousForecastGetSessionResponse`.
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

impl crate::runtime::Model for ContinuousForecastGetSessionResponse {
    const EMPTY: Self = Self {
        session_id: ::std::option::Option::None,
        last_successful_session_id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContinuousForecastGetSessionResponse = &<ContinuousForecastGetSessionResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContinuousForecastGetSessionResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sessionId", "session_id", 0),
            ("lastSuccessfulSessionId", "last_successful_session_id", 0),
            ("state", "state", 0),
            ("errorCode", "error_code", 0),
        ],
        fields: &[&E.session_id, &E.last_successful_session_id, &E.state, &E.error_code],
    }
};

crate::runtime::model!(ContinuousForecastGetSessionResponse);

crate::runtime::setters!(ContinuousForecastGetSessionResponse {
    with_session_id: session_id: ::std::string::String,
    with_last_successful_session_id: last_successful_session_id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_error_code: error_code: ::std::string::String,
});

/// The property `state` of `ContinuousForecastGetSessionResponse`. Known values: `Complete`, `Processing`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Complete,
    Processing,
    Error,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Complete, "Complete"),
        (Self::Processing, "Processing"),
        (Self::Error, "Error"),
    ];
}
