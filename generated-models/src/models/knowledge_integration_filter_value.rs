// @generated from the schema "KnowledgeIntegrationFilterValue"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeIntegrationFilterValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeIntegrationFilterValue {
    /// `key`: `string`.
    pub key: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeIntegrationFilterValue "KnowledgeIntegrationFilterValue" 2 {
    (
        key: String = "key" with_key,
        value: String = "value" with_value,
    )
});
