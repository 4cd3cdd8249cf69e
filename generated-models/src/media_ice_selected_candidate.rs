// @generated from the schema "MediaIceSelectedCandidate"; changes made here are lost at the next generation

/// The schema `MediaIceSelectedCandidate`.
#[repr(C)]
pub struct MediaIceSelectedCandidate {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaIceSelectedCandidate "MediaIceSelectedCandidate" 2 {
    (
        address: ::std::string::String = "address" 0 with_address,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `MediaIceSelectedCandidate`. Known values: `host`, `srflx`, `prflx`, `relay`.
#[non_exhaustive]
pub enum Type {
    Host,
    Srflx,
    Prflx,
    Relay,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Host, "host"),
        (Self::Srflx, "srflx"),
        (Self::Prflx, "prflx"),
        (Self::Relay, "relay"),
    ];
}
