// @generated from the schema "KnowledgeOperationSource"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `KnowledgeOperationSource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeOperationSource {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `type`: one of `Salesforce` and `ServiceNow`.
    pub r#type: Option<Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeOperationSource "KnowledgeOperationSource" 3 {
    (
        id: String = "id" with_id read_only,
        r#type: Open<Type> = "type" with_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `KnowledgeOperationSource`. Known values: `Salesforce`, `ServiceNow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Salesforce,
    ServiceNow,
}

crate::runtime::values!(Type {
    Salesforce = "Salesforce",
    ServiceNow = "ServiceNow",
});
