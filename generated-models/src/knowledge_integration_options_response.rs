// @generated from the schema "KnowledgeIntegrationOptionsResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeIntegrationOptionsResponse`.
#[repr(C)]
pub struct KnowledgeIntegrationOptionsResponse {
    /// `filters`: `array of KnowledgeIntegrationFilter`.
    pub filters: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeIntegrationFilter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeIntegrationOptionsResponse "KnowledgeIntegrationOptionsResponse" 1 {
    (
        filters: ::std::vec::Vec<crate::KnowledgeIntegrationFilter> = "filters" 0 with_filters,
    )
});
