// @generated from the schema "SMSAvailablePhoneNumberEntityListing"; changes made here are lost at the next generation

use crate::SmsAvailablePhoneNumber;
use crate::runtime::Extra;

/// The schema `SMSAvailablePhoneNumberEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SMSAvailablePhoneNumberEntityListing {
    /// `entities`: `array of SmsAvailablePhoneNumber`.
    pub entities: Option<Vec<SmsAvailablePhoneNumber>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SMSAvailablePhoneNumberEntityListing "SMSAvailablePhoneNumberEntityListing" 1 {
    (
        entities: Vec<SmsAvailablePhoneNumber> = "entities" with_entities,
    )
});
