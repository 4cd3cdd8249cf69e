// @generated from the schema "KnowledgeParseJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeParseJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeParseJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `hints`: `array of string`.
    pub hints: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeParseJobRequest "KnowledgeParseJobRequest" 2 {
    (
        upload_key: String = "uploadKey" with_upload_key required,
        hints: Vec<String> = "hints" with_hints,
    )
});
