// @generated from the schema "ParsedCertificate"; changes made here are lost at the next generation

/// The schema `ParsedCertificate`.
pub struct ParsedCertificate {
    /// `certificateDetails`: `array of CertificateDetails`.
    #[doc(alias = "certificateDetails")]
    pub certificate_details: ::std::option::Option<
        ::std::vec::Vec<crate::CertificateDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ParsedCertificate {
    const EMPTY: Self = Self {
        certificate_details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ParsedCertificate = &<ParsedCertificate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ParsedCertificate",
        empty: E,
        extra: &E.extra,
        properties: &[("certificateDetails", "certificate_details", 0)],
        fields: &[&E.certificate_details],
    }
};

crate::runtime::model!(ParsedCertificate);

crate::runtime::setters!(ParsedCertificate {
    with_certificate_details: certificate_details: ::std::vec::Vec<crate::CertificateDetails>,
});
