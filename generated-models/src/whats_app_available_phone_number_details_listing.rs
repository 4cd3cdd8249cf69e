// @generated from the schema "WhatsAppAvailablePhoneNumberDetailsListing"; changes made here are lost at the next generation

/// The schema `WhatsAppAvailablePhoneNumberDetailsListing`.
#[repr(C)]
pub struct WhatsAppAvailablePhoneNumberDetailsListing {
    /// `entities`: `array of WhatsAppAvailablePhoneNumberDetails`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WhatsAppAvailablePhoneNumberDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WhatsAppAvailablePhoneNumberDetailsListing "WhatsAppAvailablePhoneNumberDetailsListing" 1 {
    (
        entities: ::std::vec::Vec<crate::WhatsAppAvailablePhoneNumberDetails> = "entities" 0 with_entities,
    )
});
