// @generated from the schema "KnowledgeDocumentVersion"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentVersion`.
#[repr(C)]
pub struct KnowledgeDocumentVersion {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: ::std::option::Option<crate::runtime::DateTime>,
    /// `document`: `KnowledgeDocumentResponse`, read-only.
    pub document: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeDocumentResponse>,
    >,
    /// `restoreFromVersionId`: `string`, required.
    #[doc(alias = "restoreFromVersionId")]
    pub restore_from_version_id: ::std::option::Option<::std::string::String>,
    /// `versionNumber`: `integer (int32)`, read-only.
    #[doc(alias = "versionNumber")]
    pub version_number: ::std::option::Option<i32>,
    /// `dateExpires`: `string (date-time)`, read-only.
    #[doc(alias = "dateExpires")]
    pub date_expires: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentVersion "KnowledgeDocumentVersion" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        date_published: crate::runtime::DateTime = "datePublished" 2 with_date_published,
        document: ::std::boxed::Box<crate::KnowledgeDocumentResponse> = "document" 2 with_document,
        restore_from_version_id: ::std::string::String = "restoreFromVersionId" 1 with_restore_from_version_id,
        version_number: i32 = "versionNumber" 2 with_version_number,
        date_expires: crate::runtime::DateTime = "dateExpires" 2 with_date_expires,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
