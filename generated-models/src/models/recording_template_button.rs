// @generated from the schema "RecordingTemplateButton"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RecordingTemplateButton`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingTemplateButton {
    /// `type`: one of `QuickReply`, `PhoneNumber` and `Url`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `index`: `integer (int64)`.
    pub index: Option<i64>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingTemplateButton "RecordingTemplateButton" 6 {
    (
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text,
        index: i64 = "index" with_index,
        phone_number: String = "phoneNumber" with_phone_number,
        url: String = "url" with_url,
        is_selected: bool = "isSelected" with_is_selected,
    )
});

/// The property `type` of `RecordingTemplateButton`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
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
