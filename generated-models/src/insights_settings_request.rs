// @generated from the schema "InsightsSettingsRequest"; changes made here are lost at the next generation

/// The schema `InsightsSettingsRequest`.
#[repr(C)]
pub struct InsightsSettingsRequest {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsSettingsRequest "InsightsSettingsRequest" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
