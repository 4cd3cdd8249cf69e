// @generated from the schema "ManualEscalationResponse"; changes made here are lost at the next generation

/// The schema `ManualEscalationResponse`.
#[repr(C)]
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

crate::runtime::model!(ManualEscalationResponse "ManualEscalationResponse" 4 {
    (
        social_media_normalized_message_id: ::std::string::String = "socialMediaNormalizedMessageId" 0 with_social_media_normalized_message_id,
        conversation_normalized_message_id: ::std::string::String = "conversationNormalizedMessageId" 0 with_conversation_normalized_message_id,
        escalation_target: ::std::boxed::Box<crate::EscalationTarget> = "escalationTarget" 0 with_escalation_target,
        escalation_status: crate::runtime::Open<EscalationStatus> = "escalationStatus" 0 with_escalation_status,
    )
});

/// The property `escalationStatus` of `ManualEscalationResponse`. Known values: `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated`, `NotEscalated`, `Automatic`.
#[non_exhaustive]
pub enum EscalationStatus {
    Unknown,
    Manual,
    Throttled,
    PreviouslyEscalated,
    NotEscalated,
    Automatic,
}

crate::runtime::known!(EscalationStatus);

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
