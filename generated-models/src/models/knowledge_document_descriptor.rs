// @generated from the schema "KnowledgeDocumentDescriptor"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentDescriptor`. Any JSON value.
pub struct KnowledgeDocumentDescriptor(pub serde_json::Value);

crate::runtime::any!(KnowledgeDocumentDescriptor);
