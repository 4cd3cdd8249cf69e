// @generated from the schema "IntegrationConfigurationInfo"; changes made here are lost at the next generation

/// The schema `IntegrationConfigurationInfo`.
#[repr(C)]
pub struct IntegrationConfigurationInfo {
    /// `current`: `IntegrationConfiguration`, read-only.
    pub current: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IntegrationConfigurationInfo "IntegrationConfigurationInfo" 1 {
    (
        current: ::std::boxed::Box<crate::IntegrationConfiguration> = "current" 2 with_current,
    )
});
