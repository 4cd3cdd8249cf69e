// @generated from the schema "ContinuousForecastSessionResponse"; changes made here are lost at the next generation

/// The schema `ContinuousForecastSessionResponse`.
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

impl crate::runtime::Model for ContinuousForecastSessionResponse {
    const EMPTY: Self = Self {
        session_id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        files: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContinuousForecastSessionResponse = &<ContinuousForecastSessionResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContinuousForecastSessionResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sessionId", "session_id", 0),
            ("state", "state", 0),
            ("files", "files", 0),
        ],
        fields: &[&E.session_id, &E.state, &E.files],
    }
};

crate::runtime::model!(ContinuousForecastSessionResponse);

crate::runtime::setters!(ContinuousForecastSessionResponse {
    with_session_id: session_id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_files: files: ::std::boxed::Box<crate::SessionFiles>,
});

/// The property `state` of `ContinuousForecastSessionResponse`. Known values: `Complete`, `Processing`, `Error`.
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
