// @generated from the schema "QuickReply"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `QuickReply`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QuickReply {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `payload`: `string`.
    pub payload: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `action`: `Message`, the one known value.
    pub action: Option<Open<Action>>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QuickReply "QuickReply" 5 {
    (
        text: String = "text" with_text,
        payload: String = "payload" with_payload,
        url: String = "url" with_url,
        action: Open<Action> = "action" with_action,
        is_selected: bool = "isSelected" with_is_selected,
    )
});

/// The property `action` of `QuickReply`. Known values: `Message`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Message,
}

crate::runtime::values!(Action {
    Message = "Message",
});
