// @generated from the schema "CardAction"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CardAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CardAction {
    /// `type`: one of `Link` and `Postback`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `payload`: `string`.
    pub payload: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CardAction "CardAction" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text,
        payload: String = "payload" with_payload,
        url: String = "url" with_url,
        is_selected: bool = "isSelected" with_is_selected,
    )
});

/// The property `type` of `CardAction`. Known values: `Link`, `Postback`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Link,
    Postback,
}

crate::runtime::values!(Type {
    Link = "Link",
    Postback = "Postback",
});
