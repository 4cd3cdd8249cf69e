// @generated from the schema "WrapupCodePredictionConfig"; changes made here are lost at the next generation

/// The schema `WrapupCodePredictionConfig`.
#[repr(C)]
pub struct WrapupCodePredictionConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WrapupCodePredictionConfig "WrapupCodePredictionConfig" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
