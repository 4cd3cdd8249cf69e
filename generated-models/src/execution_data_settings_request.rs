// @generated from the schema "ExecutionDataSettingsRequest"; changes made here are lost at the next generation

/// The schema `ExecutionDataSettingsRequest`.
pub struct ExecutionDataSettingsRequest {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExecutionDataSettingsRequest {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExecutionDataSettingsRequest = &<ExecutionDataSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExecutionDataSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 1)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(ExecutionDataSettingsRequest);

crate::runtime::setters!(ExecutionDataSettingsRequest {
    with_enabled: enabled: bool,
});
