// @generated from the schema "KnowledgeParseJobRequestImport"; changes made here are lost at the next generation

use crate::KnowledgeParseRecord;
use crate::runtime::Extra;

/// The schema `KnowledgeParseJobRequestImport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeParseJobRequestImport {
    /// `edits`: `array of KnowledgeParseRecord`.
    pub edits: Option<Vec<KnowledgeParseRecord>>,
    /// `excludes`: `array of string`.
    pub excludes: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeParseJobRequestImport "KnowledgeParseJobRequestImport" 2 {
    (
        edits: Vec<KnowledgeParseRecord> = "edits" with_edits,
        excludes: Vec<String> = "excludes" with_excludes,
    )
});
