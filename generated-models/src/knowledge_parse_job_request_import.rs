// @generated from the schema "KnowledgeParseJobRequestImport"; changes made here are lost at the next generation

/// The schema `KnowledgeParseJobRequestImport`.
#[repr(C)]
pub struct KnowledgeParseJobRequestImport {
    /// `edits`: `array of KnowledgeParseRecord`.
    pub edits: ::std::option::Option<::std::vec::Vec<crate::KnowledgeParseRecord>>,
    /// `excludes`: `array of string`.
    pub excludes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeParseJobRequestImport "KnowledgeParseJobRequestImport" 2 {
    (
        edits: ::std::vec::Vec<crate::KnowledgeParseRecord> = "edits" 0 with_edits,
        excludes: ::std::vec::Vec<::std::string::String> = "excludes" 0 with_excludes,
    )
});
