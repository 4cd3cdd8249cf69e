// @generated from the schema "EdgeInterface"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `EdgeInterface`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeInterface {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `ipAddress`: `string`.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `macAddress`: `string`.
    #[doc(alias = "macAddress")]
    pub mac_address: Option<String>,
    /// `ifName`: `string`.
    #[doc(alias = "ifName")]
    pub if_name: Option<String>,
    /// `endpoints`: `array of DomainEntityRef`.
    pub endpoints: Option<Vec<DomainEntityRef>>,
    /// `lineTypes`: array of one of `TIE`, `NETWORK`, `TRUNK` and `STATION`.
    #[doc(alias = "lineTypes")]
    pub line_types: Option<Vec<Open<LineTypes>>>,
    /// `addressFamilyId`: `string`.
    #[doc(alias = "addressFamilyId")]
    pub address_family_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeInterface "EdgeInterface" 8 {
    (
        r#type: String = "type" with_type,
        ip_address: String = "ipAddress" with_ip_address,
        name: String = "name" with_name,
        mac_address: String = "macAddress" with_mac_address,
        if_name: String = "ifName" with_if_name,
        endpoints: Vec<DomainEntityRef> = "endpoints" with_endpoints,
        line_types: Vec<Open<LineTypes>> = "lineTypes" with_line_types,
        address_family_id: String = "addressFamilyId" with_address_family_id,
    )
});

/// The property `lineTypes` of `EdgeInterface`. Known values: `TIE`, `NETWORK`, `TRUNK`, `STATION`.
#[repr(u16)]
#[non_exhaustive]
pub enum LineTypes {
    Tie,
    Network,
    Trunk,
    Station,
}

crate::runtime::values!(LineTypes {
    Tie = "TIE",
    Network = "NETWORK",
    Trunk = "TRUNK",
    Station = "STATION",
});
