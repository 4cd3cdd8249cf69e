// @generated from the schema "TwitterIntegrationRequest"; changes made here are lost at the next generation

/// The schema `TwitterIntegrationRequest`.
#[repr(C)]
pub struct TwitterIntegrationRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
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
    /// `signupCode`: `string`, required.
    #[doc(alias = "signupCode")]
    pub signup_code: ::std::option::Option<::std::string::String>,
    /// `appId`: `string`, required.
    #[doc(alias = "appId")]
    pub app_id: ::std::option::Option<::std::string::String>,
    /// `codeChallenge`: `string`, required.
    #[doc(alias = "codeChallenge")]
    pub code_challenge: ::std::option::Option<::std::string::String>,
    /// `redirectUri`: `string`, required.
    #[doc(alias = "redirectUri")]
    pub redirect_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TwitterIntegrationRequest "TwitterIntegrationRequest" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference> = "messagingSetting" 0 with_messaging_setting,
        signup_code: ::std::string::String = "signupCode" 1 with_signup_code,
        app_id: ::std::string::String = "appId" 1 with_app_id,
        code_challenge: ::std::string::String = "codeChallenge" 1 with_code_challenge,
        redirect_uri: ::std::string::String = "redirectUri" 1 with_redirect_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
