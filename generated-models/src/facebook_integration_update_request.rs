// @generated from the schema "FacebookIntegrationUpdateRequest"; changes made here are lost at the next generation

/// The schema `FacebookIntegrationUpdateRequest`.
pub struct FacebookIntegrationUpdateRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: ::std::option::Option<
        ::std::boxed::Box<crate::SupportedContentReference>,
    >,
    /// `messagingSetting`: `MessagingSettingRequestReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: ::std::option::Option<
        ::std::boxed::Box<crate::MessagingSettingRequestReference>,
    >,
    /// `pageAccessToken`: `string`.
    #[doc(alias = "pageAccessToken")]
    pub page_access_token: ::std::option::Option<::std::string::String>,
    /// `userAccessToken`: `string`.
    #[doc(alias = "userAccessToken")]
    pub user_access_token: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FacebookIntegrationUpdateRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        page_access_token: ::std::option::Option::None,
        user_access_token: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacebookIntegrationUpdateRequest = &<FacebookIntegrationUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacebookIntegrationUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("pageAccessToken", "page_access_token", 0),
            ("userAccessToken", "user_access_token", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.supported_content,
            &E.messaging_setting,
            &E.page_access_token,
            &E.user_access_token,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FacebookIntegrationUpdateRequest);

crate::runtime::setters!(FacebookIntegrationUpdateRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference>,
    with_page_access_token: page_access_token: ::std::string::String,
    with_user_access_token: user_access_token: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
