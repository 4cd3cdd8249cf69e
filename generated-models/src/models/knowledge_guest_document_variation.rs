// @generated from the schema "KnowledgeGuestDocumentVariation"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, DocumentBodyResponse, KnowledgeGuestDocumentVariationContext,
};
use crate::runtime::{DateTime, Extra};

/// The schema `KnowledgeGuestDocumentVariation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestDocumentVariation {
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
    /// `contexts`: `array of KnowledgeGuestDocumentVariationContext`, required.
    pub contexts: Option<Vec<KnowledgeGuestDocumentVariationContext>>,
    /// `document`: `AddressableEntityRef`, read-only.
    pub document: Option<Box<AddressableEntityRef>>,
    /// `body`: `DocumentBodyResponse`.
    pub body: Option<Box<DocumentBodyResponse>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentVariation "KnowledgeGuestDocumentVariation" 8 {
    (
        id: String = "id" with_id read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        document_version: Box<AddressableEntityRef> = "documentVersion" with_document_version,
        contexts: Vec<KnowledgeGuestDocumentVariationContext> = "contexts" with_contexts required,
        document: Box<AddressableEntityRef> = "document" with_document read_only,
        body: Box<DocumentBodyResponse> = "body" with_body,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
