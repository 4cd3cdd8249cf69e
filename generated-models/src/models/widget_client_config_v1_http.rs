// @generated from the schema "WidgetClientConfigV1Http"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WidgetClientConfigV1Http`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WidgetClientConfigV1Http {
    /// `webChatSkin`: one of `basic` and `modern-caret-skin`.
    #[doc(alias = "webChatSkin")]
    pub web_chat_skin: Option<Open<WebChatSkin>>,
    /// `authenticationUrl`: `string`.
    #[doc(alias = "authenticationUrl")]
    pub authentication_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WidgetClientConfigV1Http "WidgetClientConfigV1Http" 2 {
    (
        web_chat_skin: Open<WebChatSkin> = "webChatSkin" with_web_chat_skin,
        authentication_url: String = "authenticationUrl" with_authentication_url,
    )
});

/// The property `webChatSkin` of `WidgetClientConfigV1Http`. Known values: `basic`, `modern-caret-skin`.
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
