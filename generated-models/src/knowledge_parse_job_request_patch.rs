// @generated from the schema "KnowledgeParseJobRequestPatch"; changes made here are lost at the next generation

/// The schema `KnowledgeParseJobRequestPatch`.
#[repr(C)]
pub struct KnowledgeParseJobRequestPatch {
    /// `hints`: `array of string`.
    pub hints: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeParseJobRequestPatch "KnowledgeParseJobRequestPatch" 1 {
    (
        hints: ::std::vec::Vec<::std::string::String> = "hints" 0 with_hints,
    )
});
