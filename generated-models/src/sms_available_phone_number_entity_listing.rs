// @generated from the schema "SMSAvailablePhoneNumberEntityListing"; changes made here are lost at the next generation

/// The schema `SMSAvailablePhoneNumberEntityListing`.
pub struct SMSAvailablePhoneNumberEntityListing {
    /// `entities`: `array of SmsAvailablePhoneNumber`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::SmsAvailablePhoneNumber>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SMSAvailablePhoneNumberEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SMSAvailablePhoneNumberEntityListing = &<SMSAvailablePhoneNumberEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SMSAvailablePhoneNumberEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(SMSAvailablePhoneNumberEntityListing);

crate::runtime::setters!(SMSAvailablePhoneNumberEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::SmsAvailablePhoneNumber>,
});
