// @generated from the schema "KnowledgeDocumentVersionVariation"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentVersionVariation`.
#[repr(C)]
pub struct KnowledgeDocumentVersionVariation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `contexts`: `array of DocumentVariationContext`, required.
    pub contexts: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentVariationContext>,
    >,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `body`: `DocumentBodyResponse`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyResponse>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `documentVersion`: `AddressableEntityRef`, read-only.
    #[doc(alias = "documentVersion")]
    pub document_version: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentVersionVariation "KnowledgeDocumentVersionVariation" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        contexts: ::std::vec::Vec<crate::DocumentVariationContext> = "contexts" 1 with_contexts,
        priority: i32 = "priority" 0 with_priority,
        name: ::std::string::String = "name" 0 with_name,
        body: ::std::boxed::Box<crate::DocumentBodyResponse> = "body" 0 with_body,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        document_version: ::std::boxed::Box<crate::AddressableEntityRef> = "documentVersion" 2 with_document_version,
    )
});
