// @generated from the schema "WebChatConfig"; changes made here are lost at the next generation

/// The schema `WebChatConfig`.
#[repr(C)]
pub struct WebChatConfig {
    /// `webChatSkin`: `string`.
    #[doc(alias = "webChatSkin")]
    pub web_chat_skin: ::std::option::Option<crate::runtime::Open<WebChatSkin>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatConfig "WebChatConfig" 1 {
    (
        web_chat_skin: crate::runtime::Open<WebChatSkin> = "webChatSkin" 0 with_web_chat_skin,
    )
});

/// The property `webChatSkin` of `WebChatConfig`. Known values: `basic`, `modern-caret-skin`.
#[non_exhaustive]
pub enum WebChatSkin {
    Basic,
    #[doc(alias = "modern-caret-skin")]
    ModernCaretSkin,
}

crate::runtime::known!(WebChatSkin);

impl crate::runtime::Enum for WebChatSkin {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Basic, "basic"),
        (Self::ModernCaretSkin, "modern-caret-skin"),
    ];
}
