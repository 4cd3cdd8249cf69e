// @generated from the schema "Touchpoint"; changes made here are lost at the next generation

/// The schema `Touchpoint`.
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

impl crate::runtime::Model for Touchpoint {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        agent_id: ::std::option::Option::None,
        associated_value: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Touchpoint = &<Touchpoint as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Touchpoint",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("agentId", "agent_id", 1),
            ("associatedValue", "associated_value", 1),
            ("mediaType", "media_type", 0),
            ("createdDate", "created_date", 0),
        ],
        fields: &[
            &E.conversation_id,
            &E.agent_id,
            &E.associated_value,
            &E.media_type,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(Touchpoint);

crate::runtime::setters!(Touchpoint {
    with_conversation_id: conversation_id: ::std::string::String,
    with_agent_id: agent_id: ::std::string::String,
    with_associated_value: associated_value: f64,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_created_date: created_date: crate::runtime::DateTime,
});

/// The property `mediaType` of `Touchpoint`. Known values: `Email`, `Message`, `Voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Email,
    Message,
    Voice,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Message, "Message"),
        (Self::Voice, "Voice"),
    ];
}
