// @generated from the schema "DocumentVariationAnswer"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, DocumentBodyWithHighlight, DocumentVariationContext,
    KnowledgeDocumentReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `DocumentVariationAnswer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentVariationAnswer {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `documentVersion`: `AddressableEntityRef`.
    #[doc(alias = "documentVersion")]
    pub document_version: Option<Box<AddressableEntityRef>>,
    /// `contexts`: `array of DocumentVariationContext`, required.
    pub contexts: Option<Vec<DocumentVariationContext>>,
    /// `document`: `KnowledgeDocumentReference`, read-only.
    pub document: Option<Box<KnowledgeDocumentReference>>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `body`: `DocumentBodyWithHighlight`.
    pub body: Option<Box<DocumentBodyWithHighlight>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentVariationAnswer "DocumentVariationAnswer" 10 {
    (
        id: String = "id" with_id read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        document_version: Box<AddressableEntityRef> = "documentVersion" with_document_version,
        contexts: Vec<DocumentVariationContext> = "contexts" with_contexts required,
        document: Box<KnowledgeDocumentReference> = "document" with_document read_only,
        priority: i32 = "priority" with_priority,
        name: String = "name" with_name,
        body: Box<DocumentBodyWithHighlight> = "body" with_body,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
