// @generated from the schema "WebDeploymentHeadlessMode"; changes made here are lost at the next generation

/// The schema `WebDeploymentHeadlessMode`.
pub struct WebDeploymentHeadlessMode {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebDeploymentHeadlessMode {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentHeadlessMode = &<WebDeploymentHeadlessMode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentHeadlessMode",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(WebDeploymentHeadlessMode);

crate::runtime::setters!(WebDeploymentHeadlessMode {
    with_enabled: enabled: bool,
});
