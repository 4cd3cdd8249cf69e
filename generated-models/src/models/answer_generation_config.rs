// @generated from the schema "AnswerGenerationConfig"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AnswerGenerationConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnswerGenerationConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnswerGenerationConfig "AnswerGenerationConfig" 1 {
    (
        enabled: bool = "enabled" with_enabled required,
    )
});
