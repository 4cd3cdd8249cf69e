// @generated from the schema "SummaryGenerationConfig"; changes made here are lost at the next generation

/// The schema `SummaryGenerationConfig`.
#[repr(C)]
pub struct SummaryGenerationConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SummaryGenerationConfig "SummaryGenerationConfig" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
