// @generated from the schema "WidgetClientConfigV1"; changes made here are lost at the next generation

/// The schema `WidgetClientConfigV1`.
pub struct WidgetClientConfigV1 {
    /// `webChatSkin`: `string`.
    #[doc(alias = "webChatSkin")]
    pub web_chat_skin: ::std::option::Option<crate::runtime::Open<WebChatSkin>>,
    /// `authenticationUrl`: `string`.
    #[doc(alias = "authenticationUrl")]
    pub authentication_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WidgetClientConfigV1 {
    const EMPTY: Self = Self {
        web_chat_skin: ::std::option::Option::None,
        authentication_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WidgetClientConfigV1 = &<WidgetClientConfigV1 as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WidgetClientConfigV1",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("webChatSkin", "web_chat_skin", 0),
            ("authenticationUrl", "authentication_url", 0),
        ],
        fields: &[&E.web_chat_skin, &E.authentication_url],
    }
};

crate::runtime::model!(WidgetClientConfigV1);

crate::runtime::setters!(WidgetClientConfigV1 {
    with_web_chat_skin: web_chat_skin: crate::runtime::Open<WebChatSkin>,
    with_authentication_url: authentication_url: ::std::string::String,
});

/// The property `webChatSkin` of `WidgetClientConfigV1`. Known values: `basic`, `modern-caret-skin`.
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
