// @generated from the schema "KnowledgeParseJobRequestPatch"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeParseJobRequestPatch`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeParseJobRequestPatch {
    /// `hints`: `array of string`.
    pub hints: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeParseJobRequestPatch "KnowledgeParseJobRequestPatch" 1 {
    (
        hints: Vec<String> = "hints" with_hints,
    )
});
