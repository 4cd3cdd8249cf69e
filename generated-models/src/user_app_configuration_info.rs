// @generated from the schema "UserAppConfigurationInfo"; changes made here are lost at the next generation

/// The schema `UserAppConfigurationInfo`.
pub struct UserAppConfigurationInfo {
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

impl crate::runtime::Model for UserAppConfigurationInfo {
    const EMPTY: Self = Self {
        current: ::std::option::Option::None,
        effective: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserAppConfigurationInfo = &<UserAppConfigurationInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserAppConfigurationInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("current", "current", 2), ("effective", "effective", 2)],
        fields: &[&E.current, &E.effective],
    }
};

crate::runtime::model!(UserAppConfigurationInfo);

crate::runtime::setters!(UserAppConfigurationInfo {
    with_current: current: ::std::boxed::Box<crate::IntegrationConfiguration>,
    with_effective: effective: ::std::boxed::Box<crate::EffectiveConfiguration>,
});
