// @generated from the schema "TrunkBaseAssignment"; changes made here are lost at the next generation

/// The schema `TrunkBaseAssignment`.
pub struct TrunkBaseAssignment {
    /// `family`: `integer (int32)`.
    pub family: ::std::option::Option<i32>,
    /// `trunkBase`: `TrunkBase`.
    #[doc(alias = "trunkBase")]
    pub trunk_base: ::std::option::Option<::std::boxed::Box<crate::TrunkBase>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkBaseAssignment {
    const EMPTY: Self = Self {
        family: ::std::option::Option::None,
        trunk_base: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkBaseAssignment = &<TrunkBaseAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkBaseAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[("family", "family", 0), ("trunkBase", "trunk_base", 0)],
        fields: &[&E.family, &E.trunk_base],
    }
};

crate::runtime::model!(TrunkBaseAssignment);

crate::runtime::setters!(TrunkBaseAssignment {
    with_family: family: i32,
    with_trunk_base: trunk_base: ::std::boxed::Box<crate::TrunkBase>,
});
