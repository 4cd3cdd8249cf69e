// @generated from the schema "WhatsAppIntegrationRequest"; changes made here are lost at the next generation

use crate::{MessagingSettingRequestReference, SupportedContentReference};
use crate::runtime::Extra;

/// The schema `WhatsAppIntegrationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppIntegrationRequest {
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
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `wabaCertificate`: `string`, required.
    #[doc(alias = "wabaCertificate")]
    pub waba_certificate: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppIntegrationRequest "WhatsAppIntegrationRequest" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        supported_content: Box<SupportedContentReference> = "supportedContent" with_supported_content,
        messaging_setting: Box<MessagingSettingRequestReference> = "messagingSetting" with_messaging_setting,
        phone_number: String = "phoneNumber" with_phone_number required,
        waba_certificate: String = "wabaCertificate" with_waba_certificate required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
