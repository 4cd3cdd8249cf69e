// @generated from the schema "WhatsAppAvailablePhoneNumberDetails"; changes made here are lost at the next generation

/// The schema `WhatsAppAvailablePhoneNumberDetails`.
pub struct WhatsAppAvailablePhoneNumberDetails {
    /// `name`: `string`, required, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`, read-only.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required, read-only.
    pub status: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WhatsAppAvailablePhoneNumberDetails {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppAvailablePhoneNumberDetails = &<WhatsAppAvailablePhoneNumberDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppAvailablePhoneNumberDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 3),
            ("phoneNumber", "phone_number", 2),
            ("status", "status", 3),
        ],
        fields: &[&E.name, &E.phone_number, &E.status],
    }
};

crate::runtime::model!(WhatsAppAvailablePhoneNumberDetails);

crate::runtime::setters!(WhatsAppAvailablePhoneNumberDetails {
    with_name: name: ::std::string::String,
    with_phone_number: phone_number: ::std::string::String,
    with_status: status: ::std::string::String,
});
