// @generated from the schema "KnowledgeSearchDocumentResponse"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, CategoryResponse, DocumentVariationAnswer,
    KnowledgeBaseReference, KnowledgeDocumentAlternative, LabelResponse, UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeSearchDocumentResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSearchDocumentResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `visible`: `boolean`.
    pub visible: Option<bool>,
    /// `alternatives`: `array of KnowledgeDocumentAlternative`.
    pub alternatives: Option<Vec<KnowledgeDocumentAlternative>>,
    /// `state`: one of `Draft`, `Published` and `Archived`.
    pub state: Option<Open<State>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `dateImported`: `string (date-time)`.
    #[doc(alias = "dateImported")]
    pub date_imported: Option<DateTime>,
    /// `lastPublishedVersionNumber`: `integer (int32)`.
    #[doc(alias = "lastPublishedVersionNumber")]
    pub last_published_version_number: Option<i32>,
    /// `datePublished`: `string (date-time)`.
    #[doc(alias = "datePublished")]
    pub date_published: Option<DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `documentVersion`: `AddressableEntityRef`.
    #[doc(alias = "documentVersion")]
    pub document_version: Option<Box<AddressableEntityRef>>,
    /// `category`: `CategoryResponse`.
    pub category: Option<Box<CategoryResponse>>,
    /// `labels`: `array of LabelResponse`.
    pub labels: Option<Vec<LabelResponse>>,
    /// `knowledgeBase`: `KnowledgeBaseReference`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBaseReference>>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: Option<String>,
    /// `source`: `AddressableEntityRef`.
    pub source: Option<Box<AddressableEntityRef>>,
    /// `readonly`: `boolean`.
    pub readonly: Option<bool>,
    /// `variations`: `array of DocumentVariationAnswer`.
    pub variations: Option<Vec<DocumentVariationAnswer>>,
    /// `answer`: `string`.
    pub answer: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSearchDocumentResponse "KnowledgeSearchDocumentResponse" 23 {
    (
        id: String = "id" with_id read_only,
        title: String = "title" with_title,
        visible: bool = "visible" with_visible,
        alternatives: Vec<KnowledgeDocumentAlternative> = "alternatives" with_alternatives,
        state: Open<State> = "state" with_state,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        date_imported: DateTime = "dateImported" with_date_imported,
        last_published_version_number: i32 = "lastPublishedVersionNumber" with_last_published_version_number,
        date_published: DateTime = "datePublished" with_date_published,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        document_version: Box<AddressableEntityRef> = "documentVersion" with_document_version,
        category: Box<CategoryResponse> = "category" with_category,
        labels: Vec<LabelResponse> = "labels" with_labels,
        knowledge_base: Box<KnowledgeBaseReference> = "knowledgeBase" with_knowledge_base,
    )
    (
        external_id: String = "externalId" with_external_id,
        external_url: String = "externalUrl" with_external_url,
        source: Box<AddressableEntityRef> = "source" with_source,
        readonly: bool = "readonly" with_readonly,
        variations: Vec<DocumentVariationAnswer> = "variations" with_variations,
        answer: String = "answer" with_answer,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `KnowledgeSearchDocumentResponse`. Known values: `Draft`, `Published`, `Archived`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Draft,
    Published,
    Archived,
}

crate::runtime::values!(State {
    Draft = "Draft",
    Published = "Published",
    Archived = "Archived",
});
