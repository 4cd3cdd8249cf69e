// @generated from the schema "CrossPlatformPolicyUpdate"; changes made here are lost at the next generation

/// The schema `CrossPlatformPolicyUpdate`.
pub struct CrossPlatformPolicyUpdate {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CrossPlatformPolicyUpdate {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CrossPlatformPolicyUpdate = &<CrossPlatformPolicyUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CrossPlatformPolicyUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(CrossPlatformPolicyUpdate);

crate::runtime::setters!(CrossPlatformPolicyUpdate {
    with_enabled: enabled: bool,
});
