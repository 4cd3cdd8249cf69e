// @generated from the schema "InsightsSettingsRequest"; changes made here are lost at the next generation

/// The schema `InsightsSettingsRequest`.
pub struct InsightsSettingsRequest {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsSettingsRequest {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsSettingsRequest = &<InsightsSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(InsightsSettingsRequest);

crate::runtime::setters!(InsightsSettingsRequest {
    with_enabled: enabled: bool,
});
