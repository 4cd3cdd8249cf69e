// @generated from the schema "KnowledgeIntegrationDefaultSettings"; changes made here are lost at the next generation

/// The schema `KnowledgeIntegrationDefaultSettings`.
#[repr(C)]
pub struct KnowledgeIntegrationDefaultSettings {
    /// `baseUrl`: `string`.
    #[doc(alias = "baseUrl")]
    pub base_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeIntegrationDefaultSettings "KnowledgeIntegrationDefaultSettings" 1 {
    (
        base_url: ::std::string::String = "baseUrl" 0 with_base_url,
    )
});
