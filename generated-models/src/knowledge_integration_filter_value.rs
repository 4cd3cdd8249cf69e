// @generated from the schema "KnowledgeIntegrationFilterValue"; changes made here are lost at the next generation

/// The schema `KnowledgeIntegrationFilterValue`.
#[repr(C)]
pub struct KnowledgeIntegrationFilterValue {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeIntegrationFilterValue "KnowledgeIntegrationFilterValue" 2 {
    (
        key: ::std::string::String = "key" 0 with_key,
        value: ::std::string::String = "value" 0 with_value,
    )
});
