// @generated from the schema "SMSAvailablePhoneNumberEntityListing"; changes made here are lost at the next generation

/// The schema `SMSAvailablePhoneNumberEntityListing`.
#[repr(C)]
pub struct SMSAvailablePhoneNumberEntityListing {
    /// `entities`: `array of SmsAvailablePhoneNumber`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::SmsAvailablePhoneNumber>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SMSAvailablePhoneNumberEntityListing "SMSAvailablePhoneNumberEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::SmsAvailablePhoneNumber> = "entities" 0 with_entities,
    )
});
