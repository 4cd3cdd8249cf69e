// @generated from the schema "WhatsAppAvailablePhoneNumberDetailsListing"; changes made here are lost at the next generation

/// The schema `WhatsAppAvailablePhoneNumberDetailsListing`.
pub struct WhatsAppAvailablePhoneNumberDetailsListing {
    /// `entities`: `array of WhatsAppAvailablePhoneNumberDetails`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WhatsAppAvailablePhoneNumberDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WhatsAppAvailablePhoneNumberDetailsListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppAvailablePhoneNumberDetailsListing = &<WhatsAppAvailablePhoneNumberDetailsListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppAvailablePhoneNumberDetailsListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WhatsAppAvailablePhoneNumberDetailsListing);

crate::runtime::setters!(WhatsAppAvailablePhoneNumberDetailsListing {
    with_entities: entities: ::std::vec::Vec<crate::WhatsAppAvailablePhoneNumberDetails>,
});
