// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicWhatsAppId"; changes made here are lost at the next generation

use crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber;
use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
    /// `phoneNumber`: `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<
        Box<ExternalContactsUnresolvedContactChangedTopicPhoneNumber>,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicWhatsAppId "ExternalContactsUnresolvedContactChangedTopicWhatsAppId" 2 {
    (
        phone_number: Box<ExternalContactsUnresolvedContactChangedTopicPhoneNumber> = "phoneNumber" with_phone_number,
        display_name: String = "displayName" with_display_name,
    )
});
