// @generated from the schema "ClientAppConfigurationInfo"; changes made here are lost at the next generation

/// The schema `ClientAppConfigurationInfo`.
pub struct ClientAppConfigurationInfo {
    /// `current`: `IntegrationConfiguration`, read-only.
    pub current: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationConfiguration>,
    >,
    /// `effective`: `EffectiveConfiguration`, read-only.
    pub effective: ::std::option::Option<
        ::std::boxed::Box<crate::EffectiveConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ClientAppConfigurationInfo {
    const EMPTY: Self = Self {
        current: ::std::option::Option::None,
        effective: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ClientAppConfigurationInfo = &<ClientAppConfigurationInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ClientAppConfigurationInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("current", "current", 2), ("effective", "effective", 2)],
        fields: &[&E.current, &E.effective],
    }
};

crate::runtime::model!(ClientAppConfigurationInfo);

crate::runtime::setters!(ClientAppConfigurationInfo {
    with_current: current: ::std::boxed::Box<crate::IntegrationConfiguration>,
    with_effective: effective: ::std::boxed::Box<crate::EffectiveConfiguration>,
});
