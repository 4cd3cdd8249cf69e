// @generated from the schema "KnowledgeAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `agentAssistantId`, `appDeploymentId`, `appType`, `botFlowId` and 28 more.
    pub dimension: Option<Open<Dimension>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeAggregateQueryPredicate "KnowledgeAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `KnowledgeAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `dimension` of `KnowledgeAggregateQueryPredicate`. Known values: `agentAssistantId`, `appDeploymentId`, `appType`, `botFlowId`, `conversationChannelType`, `conversationId`, `documentEngagementType`, `externalContactId`, `feedbackCategory`, `feedbackId`, `feedbackRating`, `feedbackRatingType`, `feedbackRatingValue`, `feedbackReason`, `feedbackType`, `hasComment`, `hasSearch`, `knowledgeBaseDocumentId`, `knowledgeBaseDocumentVariationId`, `knowledgeBaseDocumentVersionId`, `knowledgeBaseId`, `languageCode`, `mediaType`, `presentedDocumentsCount`, `queryType`, `queueId`, `searchId`, `searchQuery`, `selfServed`, `sessionId`, `surfacingMethod`, `userId`.
#[repr(u16)]
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

crate::runtime::values!(Dimension {
    AgentAssistantId = "agentAssistantId",
    AppDeploymentId = "appDeploymentId",
    AppType = "appType",
    BotFlowId = "botFlowId",
    ConversationChannelType = "conversationChannelType",
    ConversationId = "conversationId",
    DocumentEngagementType = "documentEngagementType",
    ExternalContactId = "externalContactId",
    FeedbackCategory = "feedbackCategory",
    FeedbackId = "feedbackId",
    FeedbackRating = "feedbackRating",
    FeedbackRatingType = "feedbackRatingType",
    FeedbackRatingValue = "feedbackRatingValue",
    FeedbackReason = "feedbackReason",
    FeedbackType = "feedbackType",
    HasComment = "hasComment",
    HasSearch = "hasSearch",
    KnowledgeBaseDocumentId = "knowledgeBaseDocumentId",
    KnowledgeBaseDocumentVariationId = "knowledgeBaseDocumentVariationId",
    KnowledgeBaseDocumentVersionId = "knowledgeBaseDocumentVersionId",
    KnowledgeBaseId = "knowledgeBaseId",
    LanguageCode = "languageCode",
    MediaType = "mediaType",
    PresentedDocumentsCount = "presentedDocumentsCount",
    QueryType = "queryType",
    QueueId = "queueId",
    SearchId = "searchId",
    SearchQuery = "searchQuery",
    SelfServed = "selfServed",
    SessionId = "sessionId",
    SurfacingMethod = "surfacingMethod",
    UserId = "userId",
});

/// The property `operator` of `KnowledgeAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
