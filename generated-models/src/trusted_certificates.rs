// @generated from the schema "TrustedCertificates"; changes made here are lost at the next generation

/// The schema `TrustedCertificates`.
pub struct TrustedCertificates {
    /// `entities`: `array of TrustedCertificateInfo`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TrustedCertificateInfo>>,
    /// `total`: `integer (int32)`.
    pub total: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrustedCertificates {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        total: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustedCertificates = &<TrustedCertificates as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustedCertificates",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("total", "total", 0)],
        fields: &[&E.entities, &E.total],
    }
};

crate::runtime::model!(TrustedCertificates);

crate::runtime::setters!(TrustedCertificates {
    with_entities: entities: ::std::vec::Vec<crate::TrustedCertificateInfo>,
    with_total: total: i32,
});
