// @generated from the schema "ActionEventRequest"; changes made here are lost at the next generation

/// The schema `ActionEventRequest`.
pub struct ActionEventRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`, required.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `actionId`: `string`, required.
    #[doc(alias = "actionId")]
    pub action_id: ::std::option::Option<::std::string::String>,
    /// `actionState`: `string`, required.
    #[doc(alias = "actionState")]
    pub action_state: ::std::option::Option<crate::runtime::Open<ActionState>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionEventRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        action_id: ::std::option::Option::None,
        action_state: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionEventRequest = &<ActionEventRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionEventRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("sessionId", "session_id", 1),
            ("actionId", "action_id", 1),
            ("actionState", "action_state", 1),
            ("errorCode", "error_code", 0),
            ("errorMessage", "error_message", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.session_id,
            &E.action_id,
            &E.action_state,
            &E.error_code,
            &E.error_message,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ActionEventRequest);

crate::runtime::setters!(ActionEventRequest {
    with_id: id: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_action_id: action_id: ::std::string::String,
    with_action_state: action_state: crate::runtime::Open<ActionState>,
    with_error_code: error_code: ::std::string::String,
    with_error_message: error_message: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `actionState` of `ActionEventRequest`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionState {
    Accepted,
    Rejected,
    Timedout,
    Errored,
    Ignored,
    Qualified,
    Offered,
    Started,
    Engaged,
    QualifiedOutsideSchedule,
    OfferedOutsideSchedule,
    Abandoned,
    Completed,
    FrequencyCapReached,
}

impl crate::runtime::Enum for ActionState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Accepted, "accepted"),
        (Self::Rejected, "rejected"),
        (Self::Timedout, "timedout"),
        (Self::Errored, "errored"),
        (Self::Ignored, "ignored"),
        (Self::Qualified, "qualified"),
        (Self::Offered, "offered"),
        (Self::Started, "started"),
        (Self::Engaged, "engaged"),
        (Self::QualifiedOutsideSchedule, "qualifiedOutsideSchedule"),
        (Self::OfferedOutsideSchedule, "offeredOutsideSchedule"),
        (Self::Abandoned, "abandoned"),
        (Self::Completed, "completed"),
        (Self::FrequencyCapReached, "frequencyCapReached"),
    ];
}
