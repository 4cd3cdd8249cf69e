// @generated from the schema "ManualEscalationRequest"; changes made here are lost at the next generation

/// The schema `ManualEscalationRequest`.
#[repr(C)]
pub struct ManualEscalationRequest {
    /// `socialMediaNormalizedMessageId`: `string`, required.
    #[doc(alias = "socialMediaNormalizedMessageId")]
    pub social_media_normalized_message_id: ::std::option::Option<::std::string::String>,
    /// `escalationTarget`: `EscalationTarget`.
    #[doc(alias = "escalationTarget")]
    pub escalation_target: ::std::option::Option<
        ::std::boxed::Box<crate::EscalationTarget>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ManualEscalationRequest "ManualEscalationRequest" 2 {
    (
        social_media_normalized_message_id: ::std::string::String = "socialMediaNormalizedMessageId" 1 with_social_media_normalized_message_id,
        escalation_target: ::std::boxed::Box<crate::EscalationTarget> = "escalationTarget" 0 with_escalation_target,
    )
});
