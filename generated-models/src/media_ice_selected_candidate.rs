// @generated from the schema "MediaIceSelectedCandidate"; changes made here are lost at the next generation

/// The schema `MediaIceSelectedCandidate`.
pub struct MediaIceSelectedCandidate {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaIceSelectedCandidate {
    const EMPTY: Self = Self {
        address: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaIceSelectedCandidate = &<MediaIceSelectedCandidate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaIceSelectedCandidate",
        empty: E,
        extra: &E.extra,
        properties: &[("address", "address", 0), ("type", "type", 0)],
        fields: &[&E.address, &E.r#type],
    }
};

crate::runtime::model!(MediaIceSelectedCandidate);

crate::runtime::setters!(MediaIceSelectedCandidate {
    with_address: address: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `MediaIceSelectedCandidate`. Known values: `host`, `srflx`, `prflx`, `relay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Host,
    Srflx,
    Prflx,
    Relay,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Host, "host"),
        (Self::Srflx, "srflx"),
        (Self::Prflx, "prflx"),
        (Self::Relay, "relay"),
    ];
}
