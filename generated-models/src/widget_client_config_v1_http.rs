// @generated from the schema "WidgetClientConfigV1Http"; changes made here are lost at the next generation

/// The schema `WidgetClientConfigV1Http`.
#[repr(C)]
pub struct WidgetClientConfigV1Http {
    /// `webChatSkin`: `string`.
    #[doc(alias = "webChatSkin")]
    pub web_chat_skin: ::std::option::Option<crate::runtime::Open<WebChatSkin>>,
    /// `authenticationUrl`: `string`.
    #[doc(alias = "authenticationUrl")]
    pub authentication_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WidgetClientConfigV1Http "WidgetClientConfigV1Http" 2 {
    (
        web_chat_skin: crate::runtime::Open<WebChatSkin> = "webChatSkin" 0 with_web_chat_skin,
        authentication_url: ::std::string::String = "authenticationUrl" 0 with_authentication_url,
    )
});

/// The property `webChatSkin` of `WidgetClientConfigV1Http`. Known values: `basic`, `modern-caret-skin`.
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
