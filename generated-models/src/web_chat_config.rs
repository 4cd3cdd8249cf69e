// @generated from the schema "WebChatConfig"; changes made here are lost at the next generation

/// The schema `WebChatConfig`.
pub struct WebChatConfig {
    /// `webChatSkin`: `string`.
    #[doc(alias = "webChatSkin")]
    pub web_chat_skin: ::std::option::Option<crate::runtime::Open<WebChatSkin>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebChatConfig {
    const EMPTY: Self = Self {
        web_chat_skin: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatConfig = &<WebChatConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("webChatSkin", "web_chat_skin", 0)],
        fields: &[&E.web_chat_skin],
    }
};

crate::runtime::model!(WebChatConfig);

crate::runtime::setters!(WebChatConfig {
    with_web_chat_skin: web_chat_skin: crate::runtime::Open<WebChatSkin>,
});

/// The property `webChatSkin` of `WebChatConfig`. Known values: `basic`, `modern-caret-skin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebChatSkin {
    Basic,
    ModernCaretSkin,
}

impl crate::runtime::Enum for WebChatSkin {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Basic, "basic"),
        (Self::ModernCaretSkin, "modern-caret-skin"),
    ];
}
