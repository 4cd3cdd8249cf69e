// @generated from the schema "TrunkErrorInfoDetails"; changes made here are lost at the next generation

/// The schema `TrunkErrorInfoDetails`.
pub struct TrunkErrorInfoDetails {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `hostname`: `string`.
    pub hostname: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkErrorInfoDetails {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        hostname: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkErrorInfoDetails = &<TrunkErrorInfoDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkErrorInfoDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 0),
            ("message", "message", 0),
            ("hostname", "hostname", 0),
        ],
        fields: &[&E.code, &E.message, &E.hostname],
    }
};

crate::runtime::model!(TrunkErrorInfoDetails);

crate::runtime::setters!(TrunkErrorInfoDetails {
    with_code: code: ::std::string::String,
    with_message: message: ::std::string::String,
    with_hostname: hostname: ::std::string::String,
});
