// @generated from the schema "IntegrationConfigurationInfo"; changes made here are lost at the next generation

/// The schema `IntegrationConfigurationInfo`.
pub struct IntegrationConfigurationInfo {
    /// `current`: `IntegrationConfiguration`, read-only.
    pub current: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IntegrationConfigurationInfo {
    const EMPTY: Self = Self {
        current: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntegrationConfigurationInfo = &<IntegrationConfigurationInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntegrationConfigurationInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("current", "current", 2)],
        fields: &[&E.current],
    }
};

crate::runtime::model!(IntegrationConfigurationInfo);

crate::runtime::setters!(IntegrationConfigurationInfo {
    with_current: current: ::std::boxed::Box<crate::IntegrationConfiguration>,
});
