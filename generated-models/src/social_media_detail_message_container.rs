// @generated from the schema "SocialMediaDetailMessageContainer"; changes made here are lost at the next generation

/// The schema `SocialMediaDetailMessageContainer`.
#[repr(C)]
pub struct SocialMediaDetailMessageContainer {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `normalizedMessage`: `ConversationNormalizedMessage`.
    #[doc(alias = "normalizedMessage")]
    pub normalized_message: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNormalizedMessage>,
    >,
    /// `escalationInfo`: `SocialMediaMessageEscalationInfo`.
    #[doc(alias = "escalationInfo")]
    pub escalation_info: ::std::option::Option<
        ::std::boxed::Box<crate::SocialMediaMessageEscalationInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaDetailMessageContainer "SocialMediaDetailMessageContainer" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        normalized_message: ::std::boxed::Box<crate::ConversationNormalizedMessage> = "normalizedMessage" 0 with_normalized_message,
        escalation_info: ::std::boxed::Box<crate::SocialMediaMessageEscalationInfo> = "escalationInfo" 0 with_escalation_info,
    )
});
