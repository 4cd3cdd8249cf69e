// @generated from the schema "ExternalContactsContactChangedTopicWhatsAppId"; changes made here are lost at the next generation

use crate::ExternalContactsContactChangedTopicPhoneNumber;
use crate::runtime::Extra;

/// The schema `ExternalContactsContactChangedTopicWhatsAppId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicWhatsAppId {
    /// `phoneNumber`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<Box<ExternalContactsContactChangedTopicPhoneNumber>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicWhatsAppId "ExternalContactsContactChangedTopicWhatsAppId" 2 {
    (
        phone_number: Box<ExternalContactsContactChangedTopicPhoneNumber> = "phoneNumber" with_phone_number,
        display_name: String = "displayName" with_display_name,
    )
});
