// @generated from the schema "WhatsAppId"; changes made here are lost at the next generation

use crate::PhoneNumber;
use crate::runtime::Extra;

/// The schema `WhatsAppId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppId {
    /// `phoneNumber`: `PhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<Box<PhoneNumber>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppId "WhatsAppId" 2 {
    (
        phone_number: Box<PhoneNumber> = "phoneNumber" with_phone_number,
        display_name: String = "displayName" with_display_name,
    )
});
