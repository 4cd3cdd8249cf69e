// @generated from the schema "QueueConversationVideoEventTopicInternalMessageDetails"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicInternalMessageDetails`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicInternalMessageDetails {
    /// `messageId`: `string`.
    #[doc(alias = "messageId")]
    pub message_id: ::std::option::Option<::std::string::String>,
    /// `messageTime`: `string (date-time)`.
    #[doc(alias = "messageTime")]
    pub message_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicInternalMessageDetails "QueueConversationVideoEventTopicInternalMessageDetails" 2 {
    (
        message_id: ::std::string::String = "messageId" 0 with_message_id,
        message_time: crate::runtime::DateTime = "messageTime" 0 with_message_time,
    )
});
