// @generated from the schema "KnowledgeDocumentFeedbackResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentFeedbackResponse`.
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

impl crate::runtime::Model for KnowledgeDocumentFeedbackResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        document_variation: ::std::option::Option::None,
        rating: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        comment: ::std::option::Option::None,
        search: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        query_type: ::std::option::Option::None,
        surfacing_method: ::std::option::Option::None,
        state: ::std::option::Option::None,
        document: ::std::option::Option::None,
        application: ::std::option::Option::None,
        conversation_context: ::std::option::Option::None,
        user: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentFeedbackResponse = &<KnowledgeDocumentFeedbackResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentFeedbackResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("documentVariation", "document_variation", 1),
            ("rating", "rating", 1),
            ("reason", "reason", 0),
            ("comment", "comment", 0),
            ("search", "search", 0),
            ("sessionId", "session_id", 2),
            ("dateCreated", "date_created", 2),
            ("queryType", "query_type", 0),
            ("surfacingMethod", "surfacing_method", 0),
            ("state", "state", 0),
            ("document", "document", 0),
            ("application", "application", 0),
            ("conversationContext", "conversation_context", 0),
            ("user", "user", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.document_variation,
            &E.rating,
            &E.reason,
            &E.comment,
            &E.search,
            &E.session_id,
            &E.date_created,
            &E.query_type,
            &E.surfacing_method,
            &E.state,
            &E.document,
            &E.application,
            &E.conversation_context,
            &E.user,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeDocumentFeedbackResponse);

crate::runtime::setters!(KnowledgeDocumentFeedbackResponse {
    with_id: id: ::std::string::String,
    with_document_variation: document_variation: ::std::boxed::Box<crate::EntityReference>,
    with_rating: rating: crate::runtime::Open<Rating>,
    with_reason: reason: crate::runtime::Open<Reason>,
    with_comment: comment: ::std::string::String,
    with_search: search: ::std::boxed::Box<crate::EntityReference>,
    with_session_id: session_id: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_query_type: query_type: crate::runtime::Open<QueryType>,
    with_surfacing_method: surfacing_method: crate::runtime::Open<SurfacingMethod>,
    with_state: state: crate::runtime::Open<State>,
    with_document: document: ::std::boxed::Box<crate::KnowledgeDocumentVersionReference>,
    with_application: application: ::std::boxed::Box<crate::KnowledgeSearchClientApplication>,
    with_conversation_context: conversation_context: ::std::boxed::Box<crate::KnowledgeConversationContextResponse>,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `rating` of `KnowledgeDocumentFeedbackResponse`. Known values: `Negative`, `Positive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rating {
    Negative,
    Positive,
}

impl crate::runtime::Enum for Rating {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Negative, "Negative"),
        (Self::Positive, "Positive"),
    ];
}

/// The property `reason` of `KnowledgeDocumentFeedbackResponse`. Known values: `DocumentContent`, `SearchResults`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    DocumentContent,
    SearchResults,
}

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DocumentContent, "DocumentContent"),
        (Self::SearchResults, "SearchResults"),
    ];
}

/// The property `queryType` of `KnowledgeDocumentFeedbackResponse`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurfacingMethod {
    Unknown,
    Article,
    Snippet,
    Highlight,
}

impl crate::runtime::Enum for SurfacingMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Article, "Article"),
        (Self::Snippet, "Snippet"),
        (Self::Highlight, "Highlight"),
    ];
}

/// The property `state` of `KnowledgeDocumentFeedbackResponse`. Known values: `Draft`, `Final`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Draft,
    Final,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Final, "Final"),
    ];
}
