// @generated from the schema "DomainNetworkAddress"; changes made here are lost at the next generation

/// The schema `DomainNetworkAddress`.
#[repr(C)]
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

crate::runtime::model!(DomainNetworkAddress "DomainNetworkAddress" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        address: ::std::string::String = "address" 0 with_address,
        persistent: bool = "persistent" 0 with_persistent,
        family: i32 = "family" 0 with_family,
    )
});

/// The property `type` of `DomainNetworkAddress`. Known values: `ip`, `dns`, `gateway`, `tdm`.
#[non_exhaustive]
pub enum Type {
    Ip,
    Dns,
    Gateway,
    Tdm,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ip, "ip"),
        (Self::Dns, "dns"),
        (Self::Gateway, "gateway"),
        (Self::Tdm, "tdm"),
    ];
}
