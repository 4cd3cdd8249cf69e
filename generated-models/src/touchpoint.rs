// @generated from the schema "Touchpoint"; changes made here are lost at the next generation

/// The schema `Touchpoint`.
#[repr(C)]
pub struct Touchpoint {
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
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Touchpoint "Touchpoint" 5 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        agent_id: ::std::string::String = "agentId" 1 with_agent_id,
        associated_value: f64 = "associatedValue" 1 with_associated_value,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
    )
});

/// The property `mediaType` of `Touchpoint`. Known values: `Email`, `Message`, `Voice`.
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
