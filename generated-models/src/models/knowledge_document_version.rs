// @generated from the schema "KnowledgeDocumentVersion"; changes made here are lost at the next generation

use crate::KnowledgeDocumentResponse;
use crate::runtime::{DateTime, Extra};

/// The schema `KnowledgeDocumentVersion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentVersion {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: Option<DateTime>,
    /// `document`: `KnowledgeDocumentResponse`, read-only.
    pub document: Option<Box<KnowledgeDocumentResponse>>,
    /// `restoreFromVersionId`: `string`, required.
    #[doc(alias = "restoreFromVersionId")]
    pub restore_from_version_id: Option<String>,
    /// `versionNumber`: `integer (int32)`, read-only.
    #[doc(alias = "versionNumber")]
    pub version_number: Option<i32>,
    /// `dateExpires`: `string (date-time)`, read-only.
    #[doc(alias = "dateExpires")]
    pub date_expires: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentVersion "KnowledgeDocumentVersion" 7 {
    (
        id: String = "id" with_id read_only,
        date_published: DateTime = "datePublished" with_date_published read_only,
        document: Box<KnowledgeDocumentResponse> = "document" with_document read_only,
        restore_from_version_id: String = "restoreFromVersionId" with_restore_from_version_id required,
        version_number: i32 = "versionNumber" with_version_number read_only,
        date_expires: DateTime = "dateExpires" with_date_expires read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
