// @generated from the schema "ConversationContentQuickReplyV2"; changes made here are lost at the next generation

use crate::ConversationContentQuickReply;
use crate::runtime::Extra;

/// The schema `ConversationContentQuickReplyV2`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentQuickReplyV2 {
    /// `title`: `string`, required.
    pub title: Option<String>,
    /// `actions`: `array of ConversationContentQuickReply`, required.
    pub actions: Option<Vec<ConversationContentQuickReply>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentQuickReplyV2 "ConversationContentQuickReplyV2" 2 {
    (
        title: String = "title" with_title required,
        actions: Vec<ConversationContentQuickReply> = "actions" with_actions required,
    )
});
