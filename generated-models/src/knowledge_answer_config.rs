// @generated from the schema "KnowledgeAnswerConfig"; changes made here are lost at the next generation

/// The schema `KnowledgeAnswerConfig`.
#[repr(C)]
pub struct KnowledgeAnswerConfig {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeAnswerConfig "KnowledgeAnswerConfig" 1 {
    (
        enabled: bool = "enabled" 1 with_enabled,
    )
});
