// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient`.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient {
    /// `nickname`: `string`.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<crate::runtime::Open<IdType>>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// `additionalIds`: `array of V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`.
    #[doc(alias = "additionalIds")]
    pub additional_ids: ::std::option::Option<
        ::std::vec::Vec<
            crate::V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient "V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient" 8 {
    (
        nickname: ::std::string::String = "nickname" 0 with_nickname,
        id: ::std::string::String = "id" 0 with_id,
        id_type: crate::runtime::Open<IdType> = "idType" 0 with_id_type,
        image: ::std::string::String = "image" 0 with_image,
        first_name: ::std::string::String = "firstName" 0 with_first_name,
        last_name: ::std::string::String = "lastName" 0 with_last_name,
        email: ::std::string::String = "email" 0 with_email,
        additional_ids: ::std::vec::Vec<crate::V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier> = "additionalIds" 0 with_additional_ids,
    )
});

/// The property `idType` of `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient`. Known values: `Email`, `Phone`, `Opaque`.
#[non_exhaustive]
pub enum IdType {
    Email,
    Phone,
    Opaque,
}

crate::runtime::known!(IdType);

impl crate::runtime::Enum for IdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
        (Self::Opaque, "Opaque"),
    ];
}
