// @generated from the schema "WhatsAppEmbeddedSignupIntegrationRequest"; changes made here are lost at the next generation

use crate::{MessagingSettingRequestReference, SupportedContentReference};
use crate::runtime::Extra;

/// The schema `WhatsAppEmbeddedSignupIntegrationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppEmbeddedSignupIntegrationRequest {
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
    /// `embeddedSignupAccessToken`: `string`, required.
    #[doc(alias = "embeddedSignupAccessToken")]
    pub embedded_signup_access_token: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppEmbeddedSignupIntegrationRequest "WhatsAppEmbeddedSignupIntegrationRequest" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingRequestReference> = "messagingSetting" with_messaging_setting,
        embedded_signup_access_token: String = "embeddedSignupAccessToken" with_embedded_signup_access_token required secret,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
