// @generated from the schema "ManualEscalationResponse"; changes made here are lost at the next generation

/// The schema `ManualEscalationResponse`.
pub struct ManualEscalationResponse {
    /// `socialMediaNormalizedMessageId`: `string`.
    #[doc(alias = "socialMediaNormalizedMessageId")]
    pub social_media_normalized_message_id: ::std::option::Option<::std::string::String>,
    /// `conversationNormalizedMessageId`: `string`.
    #[doc(alias = "conversationNormalizedMessageId")]
    pub conversation_normalized_message_id: ::std::option::Option<::std::string::String>,
    /// `escalationTarget`: `EscalationTarget`.
    #[doc(alias = "escalationTarget")]
    pub escalation_target: ::std::option::Option<
        ::std::boxed::Box<crate::EscalationTarget>,
    >,
    /// `escalationStatus`: `string`.
    #[doc(alias = "escalationStatus")]
    pub escalation_status: ::std::option::Option<crate::runtime::Open<EscalationStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ManualEscalationResponse {
    const EMPTY: Self = Self {
        social_media_normalized_message_id: ::std::option::Option::None,
        conversation_normalized_message_id: ::std::option::Option::None,
        escalation_target: ::std::option::Option::None,
        escalation_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ManualEscalationResponse = &<ManualEscalationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ManualEscalationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("socialMediaNormalizedMessageId", "social_media_normalized_message_id", 0),
            ("conversationNormalizedMessageId", "conversation_normalized_message_id", 0),
            ("escalationTarget", "escalation_target", 0),
            ("escalationStatus", "escalation_status", 0),
        ],
        fields: &[
            &E.social_media_normalized_message_id,
            &E.conversation_normalized_message_id,
            &E.escalation_target,
            &E.escalation_status,
        ],
    }
};

crate::runtime::model!(ManualEscalationResponse);

crate::runtime::setters!(ManualEscalationResponse {
    with_social_media_normalized_message_id: social_media_normalized_message_id: ::std::string::String,
    with_conversation_normalized_message_id: conversation_normalized_message_id: ::std::string::String,
    with_escalation_target: escalation_target: ::std::boxed::Box<crate::EscalationTarget>,
    with_escalation_status: escalation_status: crate::runtime::Open<EscalationStatus>,
});

/// The property `escalationStatus` of `ManualEscalationResponse`. Known values: `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated`, `NotEscalated`, `Automatic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EscalationStatus {
    Unknown,
    Manual,
    Throttled,
    PreviouslyEscalated,
    NotEscalated,
    Automatic,
}

impl crate::runtime::Enum for EscalationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Manual, "Manual"),
        (Self::Throttled, "Throttled"),
        (Self::PreviouslyEscalated, "PreviouslyEscalated"),
        (Self::NotEscalated, "NotEscalated"),
        (Self::Automatic, "Automatic"),
    ];
}
