// @generated from the schema "AiScoringSetting"; changes made here are lost at the next generation

/// The schema `AiScoringSetting`.
#[repr(C)]
pub struct AiScoringSetting {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AiScoringSetting "AiScoringSetting" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
