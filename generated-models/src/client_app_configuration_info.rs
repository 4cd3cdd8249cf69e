// @generated from the schema "ClientAppConfigurationInfo"; changes made here are lost at the next generation

/// The schema `ClientAppConfigurationInfo`.
#[repr(C)]
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

crate::runtime::model!(ClientAppConfigurationInfo "ClientAppConfigurationInfo" 2 {
    (
        current: ::std::boxed::Box<crate::IntegrationConfiguration> = "current" 2 with_current,
        effective: ::std::boxed::Box<crate::EffectiveConfiguration> = "effective" 2 with_effective,
    )
});
