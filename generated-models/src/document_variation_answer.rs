// @generated from the schema "DocumentVariationAnswer"; changes made here are lost at the next generation

/// The schema `DocumentVariationAnswer`.
#[repr(C)]
pub struct DocumentVariationAnswer {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `documentVersion`: `AddressableEntityRef`.
    #[doc(alias = "documentVersion")]
    pub document_version: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `contexts`: `array of DocumentVariationContext`, required.
    pub contexts: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentVariationContext>,
    >,
    /// `document`: `KnowledgeDocumentReference`, read-only.
    pub document: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeDocumentReference>,
    >,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `body`: `DocumentBodyWithHighlight`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::DocumentBodyWithHighlight>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentVariationAnswer "DocumentVariationAnswer" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        document_version: ::std::boxed::Box<crate::AddressableEntityRef> = "documentVersion" 0 with_document_version,
        contexts: ::std::vec::Vec<crate::DocumentVariationContext> = "contexts" 1 with_contexts,
        document: ::std::boxed::Box<crate::KnowledgeDocumentReference> = "document" 2 with_document,
        priority: i32 = "priority" 0 with_priority,
        name: ::std::string::String = "name" 0 with_name,
        body: ::std::boxed::Box<crate::DocumentBodyWithHighlight> = "body" 0 with_body,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
