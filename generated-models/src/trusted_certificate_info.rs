// @generated from the schema "TrustedCertificateInfo"; changes made here are lost at the next generation

/// The schema `TrustedCertificateInfo`.
pub struct TrustedCertificateInfo {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `serialNumber`: `string`.
    #[doc(alias = "serialNumber")]
    pub serial_number: ::std::option::Option<::std::string::String>,
    /// `signature`: `string`.
    pub signature: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustedCertificateInfo {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        serial_number: ::std::option::Option::None,
        signature: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustedCertificateInfo = &<TrustedCertificateInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustedCertificateInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 0),
            ("serialNumber", "serial_number", 0),
            ("signature", "signature", 0),
        ],
        fields: &[&E.description, &E.serial_number, &E.signature],
    }
};

crate::runtime::model!(TrustedCertificateInfo);

crate::runtime::setters!(TrustedCertificateInfo {
    with_description: description: ::std::string::String,
    with_serial_number: serial_number: ::std::string::String,
    with_signature: signature: ::std::string::String,
});
