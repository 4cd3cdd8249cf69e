// @generated from the schema "ActionEventRequest"; changes made here are lost at the next generation

/// The schema `ActionEventRequest`.
#[repr(C)]
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

crate::runtime::model!(ActionEventRequest "ActionEventRequest" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        session_id: ::std::string::String = "sessionId" 1 with_session_id,
        action_id: ::std::string::String = "actionId" 1 with_action_id,
        action_state: crate::runtime::Open<ActionState> = "actionState" 1 with_action_state,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        error_message: ::std::string::String = "errorMessage" 0 with_error_message,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `actionState` of `ActionEventRequest`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
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

crate::runtime::known!(ActionState);

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
