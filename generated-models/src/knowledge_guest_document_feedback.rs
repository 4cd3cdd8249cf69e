// @generated from the schema "KnowledgeGuestDocumentFeedback"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentFeedback`.
#[repr(C)]
pub struct KnowledgeGuestDocumentFeedback {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `documentVariation`: `EntityReference`, required.
    #[doc(alias = "documentVariation")]
    pub document_variation: ::std::option::Option<
        ::std::boxed::Box<crate::EntityReference>,
    >,
    /// `rating`: `string`, required.
    pub rating: ::std::option::Option<crate::runtime::Open<Rating>>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// `comment`: `string`.
    pub comment: ::std::option::Option<::std::string::String>,
    /// `search`: `EntityReference`.
    pub search: ::std::option::Option<::std::boxed::Box<crate::EntityReference>>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `queryType`: `string`.
    #[doc(alias = "queryType")]
    pub query_type: ::std::option::Option<crate::runtime::Open<QueryType>>,
    /// `surfacingMethod`: `string`.
    #[doc(alias = "surfacingMethod")]
    pub surfacing_method: ::std::option::Option<crate::runtime::Open<SurfacingMethod>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `document`: `KnowledgeGuestDocumentVersionReference`, required.
    pub document: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeGuestDocumentVersionReference>,
    >,
    /// `application`: `KnowledgeGuestSearchClientApplication`, read-only.
    pub application: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeGuestSearchClientApplication>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentFeedback "KnowledgeGuestDocumentFeedback" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        document_variation: ::std::boxed::Box<crate::EntityReference> = "documentVariation" 1 with_document_variation,
        rating: crate::runtime::Open<Rating> = "rating" 1 with_rating,
        reason: crate::runtime::Open<Reason> = "reason" 0 with_reason,
        comment: ::std::string::String = "comment" 0 with_comment,
        search: ::std::boxed::Box<crate::EntityReference> = "search" 0 with_search,
        session_id: ::std::string::String = "sessionId" 2 with_session_id,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        surfacing_method: crate::runtime::Open<SurfacingMethod> = "surfacingMethod" 0 with_surfacing_method,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        document: ::std::boxed::Box<crate::KnowledgeGuestDocumentVersionReference> = "document" 1 with_document,
        application: ::std::boxed::Box<crate::KnowledgeGuestSearchClientApplication> = "application" 2 with_application,
    )
});

/// The property `rating` of `KnowledgeGuestDocumentFeedback`. Known values: `Negative`, `Positive`.
#[non_exhaustive]
pub enum Rating {
    Negative,
    Positive,
}

crate::runtime::known!(Rating);

impl crate::runtime::Enum for Rating {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Negative, "Negative"),
        (Self::Positive, "Positive"),
    ];
}

/// The property `reason` of `KnowledgeGuestDocumentFeedback`. Known values: `DocumentContent`, `SearchResults`.
#[non_exhaustive]
pub enum Reason {
    DocumentContent,
    SearchResults,
}

crate::runtime::known!(Reason);

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DocumentContent, "DocumentContent"),
        (Self::SearchResults, "SearchResults"),
    ];
}

/// The property `queryType` of `KnowledgeGuestDocumentFeedback`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
#[non_exhaustive]
pub enum QueryType {
    Unknown,
    Article,
    AutoSearch,
    Category,
    ManualSearch,
    Recommendation,
    Suggestion,
}

crate::runtime::known!(QueryType);

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Article, "Article"),
        (Self::AutoSearch, "AutoSearch"),
        (Self::Category, "Category"),
        (Self::ManualSearch, "ManualSearch"),
        (Self::Recommendation, "Recommendation"),
        (Self::Suggestion, "Suggestion"),
    ];
}

/// The property `surfacingMethod` of `KnowledgeGuestDocumentFeedback`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
#[non_exhaustive]
pub enum SurfacingMethod {
    Unknown,
    Article,
    Snippet,
    Highlight,
}

crate::runtime::known!(SurfacingMethod);

impl crate::runtime::Enum for SurfacingMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Article, "Article"),
        (Self::Snippet, "Snippet"),
        (Self::Highlight, "Highlight"),
    ];
}

/// The property `state` of `KnowledgeGuestDocumentFeedback`. Known values: `Draft`, `Final`.
#[non_exhaustive]
pub enum State {
    Draft,
    Final,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Final, "Final"),
    ];
}
