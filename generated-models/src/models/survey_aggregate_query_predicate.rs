// @generated from the schema "SurveyAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `SurveyAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `conversationId`, `divisionId`, `externalContactId`, `mediaType` and 20 more.
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

crate::runtime::model!(SurveyAggregateQueryPredicate "SurveyAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `SurveyAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SurveyAggregateQueryPredicate`. Known values: `conversationId`, `divisionId`, `externalContactId`, `mediaType`, `queueId`, `requestedLanguageId`, `requestedRoutingSkillId`, `surveyAnswerId`, `surveyCreatedDate`, `surveyErrorReason`, `surveyFormContextId`, `surveyFormId`, `surveyFormName`, `surveyId`, `surveyPartialResponse`, `surveyPreviousStatus`, `surveyPromoterScore`, `surveyQuestionGroupId`, `surveyQuestionId`, `surveyStatus`, `surveyType`, `teamId`, `userId`, `wrapUpCode`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    ConversationId,
    DivisionId,
    ExternalContactId,
    MediaType,
    QueueId,
    RequestedLanguageId,
    RequestedRoutingSkillId,
    SurveyAnswerId,
    SurveyCreatedDate,
    SurveyErrorReason,
    SurveyFormContextId,
    SurveyFormId,
    SurveyFormName,
    SurveyId,
    SurveyPartialResponse,
    SurveyPreviousStatus,
    SurveyPromoterScore,
    SurveyQuestionGroupId,
    SurveyQuestionId,
    SurveyStatus,
    SurveyType,
    TeamId,
    UserId,
    WrapUpCode,
}

crate::runtime::values!(Dimension {
    ConversationId = "conversationId",
    DivisionId = "divisionId",
    ExternalContactId = "externalContactId",
    MediaType = "mediaType",
    QueueId = "queueId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    SurveyAnswerId = "surveyAnswerId",
    SurveyCreatedDate = "surveyCreatedDate",
    SurveyErrorReason = "surveyErrorReason",
    SurveyFormContextId = "surveyFormContextId",
    SurveyFormId = "surveyFormId",
    SurveyFormName = "surveyFormName",
    SurveyId = "surveyId",
    SurveyPartialResponse = "surveyPartialResponse",
    SurveyPreviousStatus = "surveyPreviousStatus",
    SurveyPromoterScore = "surveyPromoterScore",
    SurveyQuestionGroupId = "surveyQuestionGroupId",
    SurveyQuestionId = "surveyQuestionId",
    SurveyStatus = "surveyStatus",
    SurveyType = "surveyType",
    TeamId = "teamId",
    UserId = "userId",
    WrapUpCode = "wrapUpCode",
});

/// The property `operator` of `SurveyAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
