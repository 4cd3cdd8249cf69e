// @generated from the schema "KnowledgeAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `KnowledgeAggregateQueryPredicate`.
pub struct KnowledgeAggregateQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeAggregateQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeAggregateQueryPredicate = &<KnowledgeAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeAggregateQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(KnowledgeAggregateQueryPredicate);

crate::runtime::setters!(KnowledgeAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `KnowledgeAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `KnowledgeAggregateQueryPredicate`. Known values: `agentAssistantId`, `appDeploymentId`, `appType`, `botFlowId`, `conversationChannelType`, `conversationId`, `documentEngagementType`, `externalContactId`, `feedbackCategory`, `feedbackId`, `feedbackRating`, `feedbackRatingType`, `feedbackRatingValue`, `feedbackReason`, `feedbackType`, `hasComment`, `hasSearch`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVariationId`, `knowledgeBaseDocumentVersionId`, `knowledgeBaseId`, `languageCode`, `mediaType`, `presentedDocumentsCount`, `queryType`, `queueId`, `searchId`, `searchQuery`, `selfServed`, `sessionId`, `surfacingMethod`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    AgentAssistantId,
    AppDeploymentId,
    AppType,
    BotFlowId,
    ConversationChannelType,
    ConversationId,
    DocumentEngagementType,
    ExternalContactId,
    FeedbackCategory,
    FeedbackId,
    FeedbackRating,
    FeedbackRatingType,
    FeedbackRatingValue,
    FeedbackReason,
    FeedbackType,
    HasComment,
    HasSearch,
    KnowledgeBaseDocumentId,
    KnowledgeBaseDocumentVariationId,
    KnowledgeBaseDocumentVersionId,
    KnowledgeBaseId,
    LanguageCode,
    MediaType,
    PresentedDocumentsCount,
    QueryType,
    QueueId,
    SearchId,
    SearchQuery,
    SelfServed,
    SessionId,
    SurfacingMethod,
    UserId,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentAssistantId, "agentAssistantId"),
        (Self::AppDeploymentId, "appDeploymentId"),
        (Self::AppType, "appType"),
        (Self::BotFlowId, "botFlowId"),
        (Self::ConversationChannelType, "conversationChannelType"),
        (Self::ConversationId, "conversationId"),
        (Self::DocumentEngagementType, "documentEngagementType"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::FeedbackCategory, "feedbackCategory"),
        (Self::FeedbackId, "feedbackId"),
        (Self::FeedbackRating, "feedbackRating"),
        (Self::FeedbackRatingType, "feedbackRatingType"),
        (Self::FeedbackRatingValue, "feedbackRatingValue"),
        (Self::FeedbackReason, "feedbackReason"),
        (Self::FeedbackType, "feedbackType"),
        (Self::HasComment, "hasComment"),
        (Self::HasSearch, "hasSearch"),
        (Self::KnowledgeBaseDocumentId, "knowledgeBaseDocumentId"),
        (Self::KnowledgeBaseDocumentVariationId, "knowledgeBaseDocumentVariationId"),
        (Self::KnowledgeBaseDocumentVersionId, "knowledgeBaseDocumentVersionId"),
        (Self::KnowledgeBaseId, "knowledgeBaseId"),
        (Self::LanguageCode, "languageCode"),
        (Self::MediaType, "mediaType"),
        (Self::PresentedDocumentsCount, "presentedDocumentsCount"),
        (Self::QueryType, "queryType"),
        (Self::QueueId, "queueId"),
        (Self::SearchId, "searchId"),
        (Self::SearchQuery, "searchQuery"),
        (Self::SelfServed, "selfServed"),
        (Self::SessionId, "sessionId"),
        (Self::SurfacingMethod, "surfacingMethod"),
        (Self::UserId, "userId"),
    ];
}

/// The property `operator` of `KnowledgeAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
