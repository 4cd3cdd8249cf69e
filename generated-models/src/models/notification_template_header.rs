// @generated from the schema "NotificationTemplateHeader"; changes made here are lost at the next generation

use crate::{ContentAttachment, NotificationTemplateParameter};
use crate::runtime::{Extra, Open};

/// The schema `NotificationTemplateHeader`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NotificationTemplateHeader {
    /// `type`: one of `Text` and `Media`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `media`: `ContentAttachment`.
    pub media: Option<Box<ContentAttachment>>,
    /// `parameters`: `array of NotificationTemplateParameter`.
    pub parameters: Option<Vec<NotificationTemplateParameter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NotificationTemplateHeader "NotificationTemplateHeader" 4 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: String = "text" with_text,
        media: Box<ContentAttachment> = "media" with_media,
        parameters: Vec<NotificationTemplateParameter> = "parameters" with_parameters,
    )
});

/// The property `type` of `NotificationTemplateHeader`. Known values: `Text`, `Media`.
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
