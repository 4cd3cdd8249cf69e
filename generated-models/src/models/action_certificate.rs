// @generated from the schema "ActionCertificate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ActionCertificate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionCertificate {
    /// `signingAuthority`: one of `DigiCert` and `Genesys`.
    #[doc(alias = "signingAuthority")]
    pub signing_authority: Option<Open<SigningAuthority>>,
    /// `certificate`: `string`.
    pub certificate: Option<String>,
    /// `status`: one of `Current` and `Upcoming`.
    pub status: Option<Open<Status>>,
    /// `type`: `Client`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionCertificate "ActionCertificate" 4 {
    (
        signing_authority: Open<SigningAuthority> = "signingAuthority" with_signing_authority,
        certificate: String = "certificate" with_certificate,
        status: Open<Status> = "status" with_status,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `signingAuthority` of `ActionCertificate`. Known values: `DigiCert`, `Genesys`.
#[repr(u16)]
#[non_exhaustive]
pub enum SigningAuthority {
    DigiCert,
    Genesys,
}

crate::runtime::values!(SigningAuthority {
    DigiCert = "DigiCert",
    Genesys = "Genesys",
});

/// The property `status` of `ActionCertificate`. Known values: `Current`, `Upcoming`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Current,
    Upcoming,
}

crate::runtime::values!(Status {
    Current = "Current",
    Upcoming = "Upcoming",
});

/// The property `type` of `ActionCertificate`. Known values: `Client`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Client,
}

crate::runtime::values!(Type {
    Client = "Client",
});
