// @generated from the schema "KnowledgeIntegrationDefaultSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeIntegrationDefaultSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeIntegrationDefaultSettings {
    /// `baseUrl`: `string`.
    #[doc(alias = "baseUrl")]
    pub base_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeIntegrationDefaultSettings "KnowledgeIntegrationDefaultSettings" 1 {
    (
        base_url: String = "baseUrl" with_base_url,
    )
});
