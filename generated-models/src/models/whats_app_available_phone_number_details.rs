// @generated from the schema "WhatsAppAvailablePhoneNumberDetails"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WhatsAppAvailablePhoneNumberDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppAvailablePhoneNumberDetails {
    /// `name`: `string`, required, read-only.
    pub name: Option<String>,
    /// `phoneNumber`: `string`, read-only.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `status`: `string`, required, read-only.
    pub status: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppAvailablePhoneNumberDetails "WhatsAppAvailablePhoneNumberDetails" 3 {
    (
        name: String = "name" with_name required read_only,
        phone_number: String = "phoneNumber" with_phone_number read_only,
        status: String = "status" with_status required read_only,
    )
});
