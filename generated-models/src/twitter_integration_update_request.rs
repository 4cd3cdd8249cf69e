// @generated from the schema "TwitterIntegrationUpdateRequest"; changes made here are lost at the next generation

/// The schema `TwitterIntegrationUpdateRequest`.
#[repr(C)]
pub struct TwitterIntegrationUpdateRequest {
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
    /// `signupCode`: `string`.
    #[doc(alias = "signupCode")]
    pub signup_code: ::std::option::Option<::std::string::String>,
    /// `codeChallenge`: `string`.
    #[doc(alias = "codeChallenge")]
    pub code_challenge: ::std::option::Option<::std::string::String>,
    /// `redirectUri`: `string`.
    #[doc(alias = "redirectUri")]
    pub redirect_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TwitterIntegrationUpdateRequest "TwitterIntegrationUpdateRequest" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        supported_content: ::std::boxed::Box<crate::SupportedContentReference> = "supportedContent" 0 with_supported_content,
        messaging_setting: ::std::boxed::Box<crate::MessagingSettingRequestReference> = "messagingSetting" 0 with_messaging_setting,
        signup_code: ::std::string::String = "signupCode" 0 with_signup_code,
        code_challenge: ::std::string::String = "codeChallenge" 0 with_code_challenge,
        redirect_uri: ::std::string::String = "redirectUri" 0 with_redirect_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
