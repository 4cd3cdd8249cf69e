// @generated from the schema "AnswerGenerationConfig"; changes made here are lost at the next generation

/// The schema `AnswerGenerationConfig`.
#[repr(C)]
pub struct AnswerGenerationConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnswerGenerationConfig "AnswerGenerationConfig" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
