// @generated from the schema "TouchpointResponse"; changes made here are lost at the next generation

/// The schema `TouchpointResponse`.
#[repr(C)]
pub struct TouchpointResponse {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `agentId`: `string`, required.
    #[doc(alias = "agentId")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// `associatedValue`: `number (double)`, required.
    #[doc(alias = "associatedValue")]
    pub associated_value: ::std::option::Option<f64>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TouchpointResponse "TouchpointResponse" 7 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        agent_id: ::std::string::String = "agentId" 1 with_agent_id,
        associated_value: f64 = "associatedValue" 1 with_associated_value,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        message: ::std::string::String = "message" 0 with_message,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
    )
});

/// The property `mediaType` of `TouchpointResponse`. Known values: `Email`, `Message`, `Voice`.
#[non_exhaustive]
pub enum MediaType {
    Email,
    Message,
    Voice,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Message, "Message"),
        (Self::Voice, "Voice"),
    ];
}

/// The property `state` of `TouchpointResponse`. Known values: `Completed`, `Valid`, `Invalid`, `Failed`.
#[non_exhaustive]
pub enum State {
    Completed,
    Valid,
    Invalid,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Valid, "Valid"),
        (Self::Invalid, "Invalid"),
        (Self::Failed, "Failed"),
    ];
}
