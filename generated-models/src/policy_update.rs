// @generated from the schema "PolicyUpdate"; changes made here are lost at the next generation

/// The schema `PolicyUpdate`.
pub struct PolicyUpdate {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PolicyUpdate {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyUpdate = &<PolicyUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(PolicyUpdate);

crate::runtime::setters!(PolicyUpdate {
    with_enabled: enabled: bool,
});
