// @generated from the schema "AutoAnswerSetting"; changes made here are lost at the next generation

/// The schema `AutoAnswerSetting`.
#[repr(C)]
pub struct AutoAnswerSetting {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AutoAnswerSetting "AutoAnswerSetting" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
