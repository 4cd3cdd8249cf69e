// @generated from the schema "DomainPhysicalCapabilities"; changes made here are lost at the next generation

/// The schema `DomainPhysicalCapabilities`.
pub struct DomainPhysicalCapabilities {
    /// `vlan`: `boolean`.
    pub vlan: ::std::option::Option<bool>,
    /// `team`: `boolean`.
    pub team: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainPhysicalCapabilities {
    const EMPTY: Self = Self {
        vlan: ::std::option::Option::None,
        team: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainPhysicalCapabilities = &<DomainPhysicalCapabilities as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainPhysicalCapabilities",
        empty: E,
        extra: &E.extra,
        properties: &[("vlan", "vlan", 0), ("team", "team", 0)],
        fields: &[&E.vlan, &E.team],
    }
};

crate::runtime::model!(DomainPhysicalCapabilities);

crate::runtime::setters!(DomainPhysicalCapabilities {
    with_vlan: vlan: bool,
    with_team: team: bool,
});
