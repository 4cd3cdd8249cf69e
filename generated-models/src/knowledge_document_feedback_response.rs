// @generated from the schema "KnowledgeDocumentFeedbackResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentFeedbackResponse`.
#[repr(C)]
pub struct KnowledgeDocumentFeedbackResponse {
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
    /// `document`: `KnowledgeDocumentVersionReference`.
    pub document: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeDocumentVersionReference>,
    >,
    /// `application`: `KnowledgeSearchClientApplication`.
    pub application: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeSearchClientApplication>,
    >,
    /// `conversationContext`: `KnowledgeConversationContextResponse`.
    #[doc(alias = "conversationContext")]
    pub conversation_context: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeConversationContextResponse>,
    >,
    /// `user`: `AddressableEntityRef`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentFeedbackResponse "KnowledgeDocumentFeedbackResponse" 16 {
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
        document: ::std::boxed::Box<crate::KnowledgeDocumentVersionReference> = "document" 0 with_document,
        application: ::std::boxed::Box<crate::KnowledgeSearchClientApplication> = "application" 0 with_application,
        conversation_context: ::std::boxed::Box<crate::KnowledgeConversationContextResponse> = "conversationContext" 0 with_conversation_context,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 2 with_user,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `rating` of `KnowledgeDocumentFeedbackResponse`. Known values: `Negative`, `Positive`.
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

/// The property `reason` of `KnowledgeDocumentFeedbackResponse`. Known values: `DocumentContent`, `SearchResults`.
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

/// The property `queryType` of `KnowledgeDocumentFeedbackResponse`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
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

/// The property `surfacingMethod` of `KnowledgeDocumentFeedbackResponse`. Known values: `Unknown`, `Article`, `Snippet`, `Highlight`.
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

/// The property `state` of `KnowledgeDocumentFeedbackResponse`. Known values: `Draft`, `Final`.
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
