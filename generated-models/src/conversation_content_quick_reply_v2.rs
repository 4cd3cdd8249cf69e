// @generated from the schema "ConversationContentQuickReplyV2"; changes made here are lost at the next generation

/// The schema `ConversationContentQuickReplyV2`.
#[repr(C)]
pub struct ConversationContentQuickReplyV2 {
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `actions`: `array of ConversationContentQuickReply`, required.
    pub actions: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationContentQuickReply>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationContentQuickReplyV2 "ConversationContentQuickReplyV2" 2 {
    (
        title: ::std::string::String = "title" 1 with_title,
        actions: ::std::vec::Vec<crate::ConversationContentQuickReply> = "actions" 1 with_actions,
    )
});
