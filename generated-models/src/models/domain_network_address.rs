// @generated from the schema "DomainNetworkAddress"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DomainNetworkAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainNetworkAddress {
    /// `type`: one of `ip`, `dns`, `gateway` and `tdm`.
    pub r#type: Option<Open<Type>>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `persistent`: `boolean`.
    pub persistent: Option<bool>,
    /// `family`: `integer (int32)`.
    pub family: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainNetworkAddress "DomainNetworkAddress" 4 {
    (
        r#type: Open<Type> = "type" with_type,
        address: String = "address" with_address,
        persistent: bool = "persistent" with_persistent,
        family: i32 = "family" with_family,
    )
});

/// The property `type` of `DomainNetworkAddress`. Known values: `ip`, `dns`, `gateway`, `tdm`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Ip,
    Dns,
    Gateway,
    Tdm,
}

crate::runtime::values!(Type {
    Ip = "ip",
    Dns = "dns",
    Gateway = "gateway",
    Tdm = "tdm",
});
