// @generated from the schema "DomainPhysicalCapabilities"; changes made here are lost at the next generation

/// The schema `DomainPhysicalCapabilities`.
#[repr(C)]
pub struct DomainPhysicalCapabilities {
    /// `vlan`: `boolean`.
    pub vlan: ::std::option::Option<bool>,
    /// `team`: `boolean`.
    pub team: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainPhysicalCapabilities "DomainPhysicalCapabilities" 2 {
    (
        vlan: bool = "vlan" 0 with_vlan,
        team: bool = "team" 0 with_team,
    )
});
