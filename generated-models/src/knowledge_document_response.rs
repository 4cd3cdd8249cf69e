// @generated from the schema "KnowledgeDocumentResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentResponse`.
#[repr(C)]
pub struct KnowledgeDocumentResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `visible`: `boolean`.
    pub visible: ::std::option::Option<bool>,
    /// `alternatives`: `array of KnowledgeDocumentAlternative`.
    pub alternatives: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentAlternative>,
    >,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateImported`: `string (date-time)`.
    #[doc(alias = "dateImported")]
    pub date_imported: ::std::option::Option<crate::runtime::DateTime>,
    /// `lastPublishedVersionNumber`: `integer (int32)`.
    #[doc(alias = "lastPublishedVersionNumber")]
    pub last_published_version_number: ::std::option::Option<i32>,
    /// `datePublished`: `string (date-time)`.
    #[doc(alias = "datePublished")]
    pub date_published: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `documentVersion`: `AddressableEntityRef`.
    #[doc(alias = "documentVersion")]
    pub document_version: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `category`: `CategoryResponse`.
    pub category: ::std::option::Option<::std::boxed::Box<crate::CategoryResponse>>,
    /// `labels`: `array of LabelResponse`.
    pub labels: ::std::option::Option<::std::vec::Vec<crate::LabelResponse>>,
    /// `knowledgeBase`: `KnowledgeBaseReference`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeBaseReference>,
    >,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: ::std::option::Option<::std::string::String>,
    /// `source`: `AddressableEntityRef`.
    pub source: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `readonly`: `boolean`.
    pub readonly: ::std::option::Option<bool>,
    /// `variations`: `array of DocumentVariationResponse`.
    pub variations: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentVariationResponse>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentResponse "KnowledgeDocumentResponse" 22 {
    (
        id: ::std::string::String = "id" 2 with_id,
        title: ::std::string::String = "title" 0 with_title,
        visible: bool = "visible" 0 with_visible,
        alternatives: ::std::vec::Vec<crate::KnowledgeDocumentAlternative> = "alternatives" 0 with_alternatives,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        date_imported: crate::runtime::DateTime = "dateImported" 0 with_date_imported,
        last_published_version_number: i32 = "lastPublishedVersionNumber" 0 with_last_published_version_number,
        date_published: crate::runtime::DateTime = "datePublished" 0 with_date_published,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 2 with_modified_by,
        document_version: ::std::boxed::Box<crate::AddressableEntityRef> = "documentVersion" 0 with_document_version,
        category: ::std::boxed::Box<crate::CategoryResponse> = "category" 0 with_category,
        labels: ::std::vec::Vec<crate::LabelResponse> = "labels" 0 with_labels,
        knowledge_base: ::std::boxed::Box<crate::KnowledgeBaseReference> = "knowledgeBase" 0 with_knowledge_base,
    )
    (
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        external_url: ::std::string::String = "externalUrl" 0 with_external_url,
        source: ::std::boxed::Box<crate::AddressableEntityRef> = "source" 0 with_source,
        readonly: bool = "readonly" 0 with_readonly,
        variations: ::std::vec::Vec<crate::DocumentVariationResponse> = "variations" 0 with_variations,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `KnowledgeDocumentResponse`. Known values: `Draft`, `Published`, `Archived`.
#[non_exhaustive]
pub enum State {
    Draft,
    Published,
    Archived,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Published, "Published"),
        (Self::Archived, "Archived"),
    ];
}
