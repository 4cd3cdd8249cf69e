// @generated from the schema "WhatsAppAvailablePhoneNumberDetailsListing"; changes made here are lost at the next generation

use crate::WhatsAppAvailablePhoneNumberDetails;
use crate::runtime::Extra;

/// The schema `WhatsAppAvailablePhoneNumberDetailsListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppAvailablePhoneNumberDetailsListing {
    /// `entities`: `array of WhatsAppAvailablePhoneNumberDetails`.
    pub entities: Option<Vec<WhatsAppAvailablePhoneNumberDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppAvailablePhoneNumberDetailsListing "WhatsAppAvailablePhoneNumberDetailsListing" 1 {
    (
        entities: Vec<WhatsAppAvailablePhoneNumberDetails> = "entities" with_entities,
    )
});
