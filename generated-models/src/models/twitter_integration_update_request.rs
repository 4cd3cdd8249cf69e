// @generated from the schema "TwitterIntegrationUpdateRequest"; changes made here are lost at the next generation

use crate::{MessagingSettingRequestReference, SupportedContentReference};
use crate::runtime::Extra;

/// The schema `TwitterIntegrationUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterIntegrationUpdateRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: Option<Box<SupportedContentReference>>,
    /// `messagingSetting`: `MessagingSettingRequestReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: Option<Box<MessagingSettingRequestReference>>,
    /// `signupCode`: `string`.
    #[doc(alias = "signupCode")]
    pub signup_code: Option<String>,
    /// `codeChallenge`: `string`.
    #[doc(alias = "codeChallenge")]
    pub code_challenge: Option<String>,
    /// `redirectUri`: `string`.
    #[doc(alias = "redirectUri")]
    pub redirect_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterIntegrationUpdateRequest "TwitterIntegrationUpdateRequest" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingRequestReference> = "messagingSetting" with_messaging_setting,
        signup_code: String = "signupCode" with_signup_code,
        code_challenge: String = "codeChallenge" with_code_challenge,
        redirect_uri: String = "redirectUri" with_redirect_uri,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
