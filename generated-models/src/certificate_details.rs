// @generated from the schema "CertificateDetails"; changes made here are lost at the next generation

/// The schema `CertificateDetails`.
pub struct CertificateDetails {
    /// `issuer`: `string`.
    pub issuer: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `issueDate`: `string (date-time)`.
    #[doc(alias = "issueDate")]
    pub issue_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `expired`: `boolean`.
    pub expired: ::std::option::Option<bool>,
    /// `signatureValid`: `boolean`.
    #[doc(alias = "signatureValid")]
    pub signature_valid: ::std::option::Option<bool>,
    /// `valid`: `boolean`.
    pub valid: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CertificateDetails {
    const EMPTY: Self = Self {
        issuer: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        expiration_date: ::std::option::Option::None,
        issue_date: ::std::option::Option::None,
        expired: ::std::option::Option::None,
        signature_valid: ::std::option::Option::None,
        valid: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CertificateDetails = &<CertificateDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CertificateDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("issuer", "issuer", 0),
            ("subject", "subject", 0),
            ("expirationDate", "expiration_date", 0),
            ("issueDate", "issue_date", 0),
            ("expired", "expired", 0),
            ("signatureValid", "signature_valid", 0),
            ("valid", "valid", 0),
        ],
        fields: &[
            &E.issuer,
            &E.subject,
            &E.expiration_date,
            &E.issue_date,
            &E.expired,
            &E.signature_valid,
            &E.valid,
        ],
    }
};

crate::runtime::model!(CertificateDetails);

crate::runtime::setters!(CertificateDetails {
    with_issuer: issuer: ::std::string::String,
    with_subject: subject: ::std::string::String,
    with_expiration_date: expiration_date: crate::runtime::DateTime,
    with_issue_date: issue_date: crate::runtime::DateTime,
    with_expired: expired: bool,
    with_signature_valid: signature_valid: bool,
    with_valid: valid: bool,
});
