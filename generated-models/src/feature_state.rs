// @generated from the schema "FeatureState"; changes made here are lost at the next generation

/// The schema `FeatureState`.
pub struct FeatureState {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FeatureState {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FeatureState = &<FeatureState as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FeatureState",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(FeatureState);

crate::runtime::setters!(FeatureState {
    with_enabled: enabled: bool,
});
