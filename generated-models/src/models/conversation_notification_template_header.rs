// @generated from the schema "ConversationNotificationTemplateHeader"; changes made here are lost at the next generation

use crate::{ConversationContentAttachment, ConversationNotificationTemplateParameter};
use crate::runtime::{Extra, Open};

/// The schema `ConversationNotificationTemplateHeader`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationNotificationTemplateHeader {
    /// `type`: one of `Text` and `Media`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `media`: `ConversationContentAttachment`.
    pub media: Option<Box<ConversationContentAttachment>>,
    /// `parameters`: `array of ConversationNotificationTemplateParameter`.
    pub parameters: Option<Vec<ConversationNotificationTemplateParameter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationNotificationTemplateHeader "ConversationNotificationTemplateHeader" 4 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: String = "text" with_text,
        media: Box<ConversationContentAttachment> = "media" with_media,
        parameters: Vec<ConversationNotificationTemplateParameter> = "parameters" with_parameters,
    )
});

/// The property `type` of `ConversationNotificationTemplateHeader`. Known values: `Text`, `Media`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Text,
    Media,
}

crate::runtime::values!(Type {
    Text = "Text",
    Media = "Media",
});
