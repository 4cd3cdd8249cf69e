// @generated from the schema "SmsPhoneNumberRef"; changes made here are lost at the next generation

/// The schema `SmsPhoneNumberRef`.
pub struct SmsPhoneNumberRef {
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SmsPhoneNumberRef {
    const EMPTY: Self = Self {
        phone_number: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsPhoneNumberRef = &<SmsPhoneNumberRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsPhoneNumberRef",
        empty: E,
        extra: &E.extra,
        properties: &[("phoneNumber", "phone_number", 1), ("selfUri", "self_uri", 0)],
        fields: &[&E.phone_number, &E.self_uri],
    }
};

crate::runtime::model!(SmsPhoneNumberRef);

crate::runtime::setters!(SmsPhoneNumberRef {
    with_phone_number: phone_number: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
