// @generated from the schema "WhatsAppEmbeddedSignupIntegrationActivationRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WhatsAppEmbeddedSignupIntegrationActivationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppEmbeddedSignupIntegrationActivationRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `pin`: `string`, required.
    pub pin: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppEmbeddedSignupIntegrationActivationRequest "WhatsAppEmbeddedSignupIntegrationActivationRequest" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        phone_number: String = "phoneNumber" with_phone_number required,
        pin: String = "pin" with_pin required secret,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
