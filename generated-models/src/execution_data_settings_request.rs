// @generated from the schema "ExecutionDataSettingsRequest"; changes made here are lost at the next generation

/// The schema `ExecutionDataSettingsRequest`.
#[repr(C)]
pub struct ExecutionDataSettingsRequest {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExecutionDataSettingsRequest "ExecutionDataSettingsRequest" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
