// @generated from the schema "Certificate"; changes made here are lost at the next generation

/// The schema `Certificate`.
pub struct Certificate {
    /// `certificate`: `string`, required.
    pub certificate: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Certificate {
    const EMPTY: Self = Self {
        certificate: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Certificate = &<Certificate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Certificate",
        empty: E,
        extra: &E.extra,
        properties: &[("certificate", "certificate", 1)],
        fields: &[&E.certificate],
    }
};

crate::runtime::model!(Certificate);

crate::runtime::setters!(Certificate {
    with_certificate: certificate: ::std::string::String,
});
