// @generated from the schema "ActionCertificate"; changes made here are lost at the next generation

/// The schema `ActionCertificate`.
pub struct ActionCertificate {
    /// `signingAuthority`: `string`.
    #[doc(alias = "signingAuthority")]
    pub signing_authority: ::std::option::Option<crate::runtime::Open<SigningAuthority>>,
    /// `certificate`: `string`.
    pub certificate: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionCertificate {
    const EMPTY: Self = Self {
        signing_authority: ::std::option::Option::None,
        certificate: ::std::option::Option::None,
        status: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionCertificate = &<ActionCertificate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionCertificate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("signingAuthority", "signing_authority", 0),
            ("certificate", "certificate", 0),
            ("status", "status", 0),
            ("type", "type", 0),
        ],
        fields: &[&E.signing_authority, &E.certificate, &E.status, &E.r#type],
    }
};

crate::runtime::model!(ActionCertificate);

crate::runtime::setters!(ActionCertificate {
    with_signing_authority: signing_authority: crate::runtime::Open<SigningAuthority>,
    with_certificate: certificate: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `signingAuthority` of `ActionCertificate`. Known values: `DigiCert`, `Genesys`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SigningAuthority {
    DigiCert,
    Genesys,
}

impl crate::runtime::Enum for SigningAuthority {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DigiCert, "DigiCert"),
        (Self::Genesys, "Genesys"),
    ];
}

/// The property `status` of `ActionCertificate`. Known values: `Current`, `Upcoming`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Current,
    Upcoming,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Current, "Current"),
        (Self::Upcoming, "Upcoming"),
    ];
}

/// The property `type` of `ActionCertificate`. Known values: `Client`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Client,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Client, "Client")];
}
