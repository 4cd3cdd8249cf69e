// @generated from the schema "TwitterIntegrationRequest"; changes made here are lost at the next generation

use crate::{MessagingSettingRequestReference, SupportedContentReference};
use crate::runtime::Extra;

/// The schema `TwitterIntegrationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterIntegrationRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: Option<Box<SupportedContentReference>>,
    /// `messagingSetting`: `MessagingSettingRequestReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: Option<Box<MessagingSettingRequestReference>>,
    /// `signupCode`: `string`, required.
    #[doc(alias = "signupCode")]
    pub signup_code: Option<String>,
    /// `appId`: `string`, required.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// `codeChallenge`: `string`, required.
    #[doc(alias = "codeChallenge")]
    pub code_challenge: Option<String>,
    /// `redirectUri`: `string`, required.
    #[doc(alias = "redirectUri")]
    pub redirect_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterIntegrationRequest "TwitterIntegrationRequest" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingRequestReference> = "messagingSetting" with_messaging_setting,
        signup_code: String = "signupCode" with_signup_code required,
        app_id: String = "appId" with_app_id required,
        code_challenge: String = "codeChallenge" with_code_challenge required,
        redirect_uri: String = "redirectUri" with_redirect_uri required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
