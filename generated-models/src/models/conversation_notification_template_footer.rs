// @generated from the schema "ConversationNotificationTemplateFooter"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationNotificationTemplateFooter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationNotificationTemplateFooter {
    /// `text`: `string`.
    pub text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationNotificationTemplateFooter "ConversationNotificationTemplateFooter" 1 {
    (
        text: String = "text" with_text,
    )
});
