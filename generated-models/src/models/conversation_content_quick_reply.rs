// @generated from the schema "ConversationContentQuickReply"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationContentQuickReply`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentQuickReply {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `payload`: `string`, required.
    pub payload: Option<String>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `action`: `Message`, the one known value.
    pub action: Option<Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentQuickReply "ConversationContentQuickReply" 4 {
    (
        text: String = "text" with_text required,
        payload: String = "payload" with_payload required,
        image: String = "image" with_image,
        action: Open<Action> = "action" with_action,
    )
});

/// The property `action` of `ConversationContentQuickReply`. Known values: `Message`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Message,
}

crate::runtime::values!(Action {
    Message = "Message",
});
