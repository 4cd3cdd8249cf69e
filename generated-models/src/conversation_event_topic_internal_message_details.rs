// @generated from the schema "ConversationEventTopicInternalMessageDetails"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicInternalMessageDetails`.
#[repr(C)]
pub struct ConversationEventTopicInternalMessageDetails {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicInternalMessageDetails "ConversationEventTopicInternalMessageDetails" 2 {
    (
        message_id: ::std::string::String = "messageId" 0 with_message_id,
        message_time: crate::runtime::DateTime = "messageTime" 0 with_message_time,
    )
});
