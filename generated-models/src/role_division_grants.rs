// @generated from the schema "RoleDivisionGrants"; changes made here are lost at the next generation

/// The schema `RoleDivisionGrants`.
pub struct RoleDivisionGrants {
    /// `grants`: `array of RoleDivisionPair`, required.
    pub grants: ::std::option::Option<::std::vec::Vec<crate::RoleDivisionPair>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoleDivisionGrants {
    const EMPTY: Self = Self {
        grants: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoleDivisionGrants = &<RoleDivisionGrants as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoleDivisionGrants",
        empty: E,
        extra: &E.extra,
        properties: &[("grants", "grants", 1)],
        fields: &[&E.grants],
    }
};

crate::runtime::model!(RoleDivisionGrants);

crate::runtime::setters!(RoleDivisionGrants {
    with_grants: grants: ::std::vec::Vec<crate::RoleDivisionPair>,
});
