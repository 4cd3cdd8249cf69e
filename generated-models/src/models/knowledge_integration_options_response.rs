// @generated from the schema "KnowledgeIntegrationOptionsResponse"; changes made here are lost at the next generation

use crate::KnowledgeIntegrationFilter;
use crate::runtime::Extra;

/// The schema `KnowledgeIntegrationOptionsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeIntegrationOptionsResponse {
    /// `filters`: `array of KnowledgeIntegrationFilter`.
    pub filters: Option<Vec<KnowledgeIntegrationFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeIntegrationOptionsResponse "KnowledgeIntegrationOptionsResponse" 1 {
    (
        filters: Vec<KnowledgeIntegrationFilter> = "filters" with_filters,
    )
});
