// @generated from the schema "DomainNetworkAddress"; changes made here are lost at the next generation

/// The schema `DomainNetworkAddress`.
pub struct DomainNetworkAddress {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `persistent`: `boolean`.
    pub persistent: ::std::option::Option<bool>,
    /// `family`: `integer (int32)`.
    pub family: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainNetworkAddress {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        address: ::std::option::Option::None,
        persistent: ::std::option::Option::None,
        family: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainNetworkAddress = &<DomainNetworkAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainNetworkAddress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("address", "address", 0),
            ("persistent", "persistent", 0),
            ("family", "family", 0),
        ],
        fields: &[&E.r#type, &E.address, &E.persistent, &E.family],
    }
};

crate::runtime::model!(DomainNetworkAddress);

crate::runtime::setters!(DomainNetworkAddress {
    with_type: r#type: crate::runtime::Open<Type>,
    with_address: address: ::std::string::String,
    with_persistent: persistent: bool,
    with_family: family: i32,
});

/// The property `type` of `DomainNetworkAddress`. Known values: `ip`, `dns`, `gateway`, `tdm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Ip,
    Dns,
    Gateway,
    Tdm,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ip, "ip"),
        (Self::Dns, "dns"),
        (Self::Gateway, "gateway"),
        (Self::Tdm, "tdm"),
    ];
}
