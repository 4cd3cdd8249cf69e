// @generated from the schema "DynamicLineBalancingSettings"; changes made here are lost at the next generation

/// The schema `DynamicLineBalancingSettings`.
pub struct DynamicLineBalancingSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `relativeWeight`: `integer (int32)`.
    #[doc(alias = "relativeWeight")]
    pub relative_weight: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DynamicLineBalancingSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        relative_weight: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DynamicLineBalancingSettings = &<DynamicLineBalancingSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DynamicLineBalancingSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("relativeWeight", "relative_weight", 0),
        ],
        fields: &[&E.enabled, &E.relative_weight],
    }
};

crate::runtime::model!(DynamicLineBalancingSettings);

crate::runtime::setters!(DynamicLineBalancingSettings {
    with_enabled: enabled: bool,
    with_relative_weight: relative_weight: i32,
});
