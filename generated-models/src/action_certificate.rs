// @generated from the schema "ActionCertificate"; changes made here are lost at the next generation

/// The schema `ActionCertificate`.
#[repr(C)]
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

crate::runtime::model!(ActionCertificate "ActionCertificate" 4 {
    (
        signing_authority: crate::runtime::Open<SigningAuthority> = "signingAuthority" 0 with_signing_authority,
        certificate: ::std::string::String = "certificate" 0 with_certificate,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `signingAuthority` of `ActionCertificate`. Known values: `DigiCert`, `Genesys`.
#[non_exhaustive]
pub enum SigningAuthority {
    DigiCert,
    Genesys,
}

crate::runtime::known!(SigningAuthority);

impl crate::runtime::Enum for SigningAuthority {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DigiCert, "DigiCert"),
        (Self::Genesys, "Genesys"),
    ];
}

/// The property `status` of `ActionCertificate`. Known values: `Current`, `Upcoming`.
#[non_exhaustive]
pub enum Status {
    Current,
    Upcoming,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Current, "Current"),
        (Self::Upcoming, "Upcoming"),
    ];
}

/// The property `type` of `ActionCertificate`. Known values: `Client`.
#[non_exhaustive]
pub enum Type {
    Client,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Client, "Client")];
}
