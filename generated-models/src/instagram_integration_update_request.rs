// @generated from the schema "InstagramIntegrationUpdateRequest"; changes made here are lost at the next generation

/// The schema `InstagramIntegrationUpdateRequest`.
#[repr(C)]
pub struct InstagramIntegrationUpdateRequest {
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

crate::runtime::model!(InstagramIntegrationUpdateRequest "InstagramIntegrationUpdateRequest" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference> = "messagingSetting" 0 with_messaging_setting,
        page_access_token: ::std::string::String = "pageAccessToken" 16 with_page_access_token,
        user_access_token: ::std::string::String = "userAccessToken" 16 with_user_access_token,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
