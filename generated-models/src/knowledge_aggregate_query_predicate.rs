// @generated from the schema "KnowledgeAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `KnowledgeAggregateQueryPredicate`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeAggregateQueryPredicate "KnowledgeAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `KnowledgeAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `KnowledgeAggregateQueryPredicate`. Known values: `agentAssistantId`, `appDeploymentId`, `appType`, `botFlowId`, `conversationChannelType`, `conversationId`, `documentEngagementType`, `externalContactId`, `feedbackCategory`, `feedbackId`, `feedbackRating`, `feedbackRatingType`, `feedbackRatingValue`, `feedbackReason`, `feedbackType`, `hasComment`, `hasSearch`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVariationId`, `knowledgeBaseDocumentVersionId`, `knowledgeBaseId`, `languageCode`, `mediaType`, `presentedDocumentsCount`, `queryType`, `queueId`, `searchId`, `searchQuery`, `selfServed`, `sessionId`, `surfacingMethod`, `userId`.
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

crate::runtime::known!(Dimension);

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
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
