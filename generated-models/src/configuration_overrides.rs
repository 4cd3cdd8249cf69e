// @generated from the schema "ConfigurationOverrides"; changes made here are lost at the next generation

/// The schema `ConfigurationOverrides`.
#[repr(C)]
pub struct ConfigurationOverrides {
    /// `priority`: `boolean`.
    pub priority: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConfigurationOverrides "ConfigurationOverrides" 1 {
    (
        priority: bool = "priority" 0 with_priority,
    )
});
