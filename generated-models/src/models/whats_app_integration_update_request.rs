// @generated from the schema "WhatsAppIntegrationUpdateRequest"; changes made here are lost at the next generation

use crate::{MessagingSettingRequestReference, SupportedContentReference};
use crate::runtime::Extra;

/// The schema `WhatsAppIntegrationUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppIntegrationUpdateRequest {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppIntegrationUpdateRequest "WhatsAppIntegrationUpdateRequest" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingRequestReference> = "messagingSetting" with_messaging_setting,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
