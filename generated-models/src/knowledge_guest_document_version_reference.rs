// @generated from the schema "KnowledgeGuestDocumentVersionReference"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentVersionReference`.
#[repr(C)]
pub struct KnowledgeGuestDocumentVersionReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `versionId`: `string`, required.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentVersionReference "KnowledgeGuestDocumentVersionReference" 2 {
    (
        id: ::std::string::String = "id" 2 with_id,
        version_id: ::std::string::String = "versionId" 1 with_version_id,
    )
});
