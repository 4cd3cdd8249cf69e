// @generated from the schema "MetaData"; changes made here are lost at the next generation

/// The schema `MetaData`.
pub struct MetaData {
    /// `pairing-token`: `string`.
    #[doc(alias = "pairing-token")]
    pub pairing_token: ::std::option::Option<::std::string::String>,
    /// `pairing-trust`: `array of string`.
    #[doc(alias = "pairing-trust")]
    pub pairing_trust: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `pairing-url`: `string`.
    #[doc(alias = "pairing-url")]
    pub pairing_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetaData {
    const EMPTY: Self = Self {
        pairing_token: ::std::option::Option::None,
        pairing_trust: ::std::option::Option::None,
        pairing_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetaData = &<MetaData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetaData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pairing-token", "pairing_token", 0),
            ("pairing-trust", "pairing_trust", 0),
            ("pairing-url", "pairing_url", 0),
        ],
        fields: &[&E.pairing_token, &E.pairing_trust, &E.pairing_url],
    }
};

crate::runtime::model!(MetaData);

crate::runtime::setters!(MetaData {
    with_pairing_token: pairing_token: ::std::string::String,
    with_pairing_trust: pairing_trust: ::std::vec::Vec<::std::string::String>,
    with_pairing_url: pairing_url: ::std::string::String,
});
