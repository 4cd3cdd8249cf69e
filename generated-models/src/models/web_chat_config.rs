// @generated from the schema "WebChatConfig"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WebChatConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatConfig {
    /// `webChatSkin`: one of `basic` and `modern-caret-skin`.
    #[doc(alias = "webChatSkin")]
    pub web_chat_skin: Option<Open<WebChatSkin>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatConfig "WebChatConfig" 1 {
    (
        web_chat_skin: Open<WebChatSkin> = "webChatSkin" with_web_chat_skin,
    )
});

/// The property `webChatSkin` of `WebChatConfig`. Known values: `basic`, `modern-caret-skin`.
#[repr(u16)]
#[non_exhaustive]
pub enum WebChatSkin {
    Basic,
    #[doc(alias = "modern-caret-skin")]
    ModernCaretSkin,
}

crate::runtime::values!(WebChatSkin {
    Basic = "basic",
    ModernCaretSkin = "modern-caret-skin",
});
