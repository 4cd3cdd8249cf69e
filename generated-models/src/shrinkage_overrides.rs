// @generated from the schema "ShrinkageOverrides"; changes made here are lost at the next generation

/// The schema `ShrinkageOverrides`.
pub struct ShrinkageOverrides {
    /// `clear`: `boolean`.
    pub clear: ::std::option::Option<bool>,
    /// `values`: `array of ShrinkageOverride`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::ShrinkageOverride>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShrinkageOverrides {
    const EMPTY: Self = Self {
        clear: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShrinkageOverrides = &<ShrinkageOverrides as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShrinkageOverrides",
        empty: E,
        extra: &E.extra,
        properties: &[("clear", "clear", 0), ("values", "values", 0)],
        fields: &[&E.clear, &E.values],
    }
};

crate::runtime::model!(ShrinkageOverrides);

crate::runtime::setters!(ShrinkageOverrides {
    with_clear: clear: bool,
    with_values: values: ::std::vec::Vec<crate::ShrinkageOverride>,
});
