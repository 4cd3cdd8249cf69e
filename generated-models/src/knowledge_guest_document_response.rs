// @generated from the schema "KnowledgeGuestDocumentResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentResponse`.
pub struct KnowledgeGuestDocumentResponse {
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
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `category`: `GuestCategoryReference`, read-only.
    pub category: ::std::option::Option<
        ::std::boxed::Box<crate::GuestCategoryReference>,
    >,
    /// `variations`: `array of KnowledgeGuestDocumentVariation`.
    pub variations: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeGuestDocumentVariation>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestDocumentResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        title: ::std::option::Option::None,
        visible: ::std::option::Option::None,
        alternatives: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        date_imported: ::std::option::Option::None,
        last_published_version_number: ::std::option::Option::None,
        date_published: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        document_version: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        category: ::std::option::Option::None,
        variations: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestDocumentResponse = &<KnowledgeGuestDocumentResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestDocumentResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("title", "title", 0),
            ("visible", "visible", 0),
            ("alternatives", "alternatives", 0),
            ("state", "state", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("dateImported", "date_imported", 0),
            ("lastPublishedVersionNumber", "last_published_version_number", 0),
            ("datePublished", "date_published", 0),
            ("createdBy", "created_by", 2),
            ("modifiedBy", "modified_by", 2),
            ("documentVersion", "document_version", 0),
            ("sessionId", "session_id", 2),
            ("category", "category", 2),
            ("variations", "variations", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.title,
            &E.visible,
            &E.alternatives,
            &E.state,
            &E.date_created,
            &E.date_modified,
            &E.date_imported,
            &E.last_published_version_number,
            &E.date_published,
            &E.created_by,
            &E.modified_by,
            &E.document_version,
            &E.session_id,
            &E.category,
            &E.variations,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeGuestDocumentResponse);

crate::runtime::setters!(KnowledgeGuestDocumentResponse {
    with_id: id: ::std::string::String,
    with_title: title: ::std::string::String,
    with_visible: visible: bool,
    with_alternatives: alternatives: ::std::vec::Vec<crate::KnowledgeDocumentAlternative>,
    with_state: state: crate::runtime::Open<State>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_date_imported: date_imported: crate::runtime::DateTime,
    with_last_published_version_number: last_published_version_number: i32,
    with_date_published: date_published: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_document_version: document_version: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_session_id: session_id: ::std::string::String,
    with_category: category: ::std::boxed::Box<crate::GuestCategoryReference>,
    with_variations: variations: ::std::vec::Vec<crate::KnowledgeGuestDocumentVariation>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `KnowledgeGuestDocumentResponse`. Known values: `Draft`, `Published`, `Archived`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Draft,
    Published,
    Archived,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Published, "Published"),
        (Self::Archived, "Archived"),
    ];
}
