// @generated from the schema "DomainPhysicalCapabilities"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DomainPhysicalCapabilities`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainPhysicalCapabilities {
    /// `vlan`: `boolean`.
    pub vlan: Option<bool>,
    /// `team`: `boolean`.
    pub team: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainPhysicalCapabilities "DomainPhysicalCapabilities" 2 {
    (
        vlan: bool = "vlan" with_vlan,
        team: bool = "team" with_team,
    )
});
