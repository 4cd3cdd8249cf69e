// @generated from the schema "ConversationNotificationTemplateButton"; changes made here are lost at the next generation

use crate::ConversationNotificationTemplateParameter;
use crate::runtime::{Extra, Open};

/// The schema `ConversationNotificationTemplateButton`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationNotificationTemplateButton {
    /// `type`: one of `QuickReply`, `PhoneNumber` and `Url`, required.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `index`: `integer (int64)`, required.
    pub index: Option<i64>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `parameters`: `array of ConversationNotificationTemplateParameter`.
    pub parameters: Option<Vec<ConversationNotificationTemplateParameter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationNotificationTemplateButton "ConversationNotificationTemplateButton" 6 {
    (
        r#type: Open<Type> = "type" with_type required,
        text: String = "text" with_text,
        index: i64 = "index" with_index required,
        phone_number: String = "phoneNumber" with_phone_number,
        url: String = "url" with_url,
        parameters: Vec<ConversationNotificationTemplateParameter> = "parameters" with_parameters,
    )
});

/// The property `type` of `ConversationNotificationTemplateButton`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    QuickReply,
    PhoneNumber,
    Url,
}

crate::runtime::values!(Type {
    QuickReply = "QuickReply",
    PhoneNumber = "PhoneNumber",
    Url = "Url",
});
