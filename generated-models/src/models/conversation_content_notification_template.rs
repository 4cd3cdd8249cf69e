// @generated from the schema "ConversationContentNotificationTemplate"; changes made here are lost at the next generation

use crate::{
    ConversationNotificationTemplateBody, ConversationNotificationTemplateButton,
    ConversationNotificationTemplateFooter, ConversationNotificationTemplateHeader,
};
use crate::runtime::Extra;

/// The schema `ConversationContentNotificationTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentNotificationTemplate {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `header`: `ConversationNotificationTemplateHeader`.
    pub header: Option<Box<ConversationNotificationTemplateHeader>>,
    /// `body`: `ConversationNotificationTemplateBody`, required.
    pub body: Option<Box<ConversationNotificationTemplateBody>>,
    /// `buttons`: `array of ConversationNotificationTemplateButton`.
    pub buttons: Option<Vec<ConversationNotificationTemplateButton>>,
    /// `footer`: `ConversationNotificationTemplateFooter`.
    pub footer: Option<Box<ConversationNotificationTemplateFooter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentNotificationTemplate "ConversationContentNotificationTemplate" 6 {
    (
        id: String = "id" with_id,
        language: String = "language" with_language,
        header: Box<ConversationNotificationTemplateHeader> = "header" with_header,
        body: Box<ConversationNotificationTemplateBody> = "body" with_body required,
        buttons: Vec<ConversationNotificationTemplateButton> = "buttons" with_buttons,
        footer: Box<ConversationNotificationTemplateFooter> = "footer" with_footer,
    )
});
