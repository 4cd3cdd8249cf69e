// @generated from the schema "SurveyAsyncAggregationQuery"; changes made here are lost at the next generation

use crate::{SurveyAggregateQueryFilter, SurveyAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `SurveyAsyncAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `conversationId`, `divisionId`, `externalContactId`, `mediaType` and 19 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `SurveyAggregateQueryFilter`.
    pub filter: Option<Box<SurveyAggregateQueryFilter>>,
    /// `metrics`: array of one of `nSurveyErrors`, `nSurveyFullResponses`, `nSurveyNpsDetractors`, `nSurveyNpsPromoters` and 15 more, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of SurveyAggregationView`.
    pub views: Option<Vec<SurveyAggregationView>>,
    /// `alternateTimeDimension`: one of `eventTime` and `surveyCreatedDate`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyAsyncAggregationQuery "SurveyAsyncAggregationQuery" 10 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<SurveyAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<SurveyAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
        page_size: i32 = "pageSize" with_page_size,
    )
});

/// The property `groupBy` of `SurveyAsyncAggregationQuery`. Known values: `conversationId`, `divisionId`, `externalContactId`, `mediaType`, `queueId`, `requestedLanguageId`, `requestedRoutingSkillId`, `surveyAnswerId`, `surveyErrorReason`, `surveyFormContextId`, `surveyFormId`, `surveyFormName`, `surveyId`, `surveyPartialResponse`, `surveyPreviousStatus`, `surveyPromoterScore`, `surveyQuestionGroupId`, `surveyQuestionId`, `surveyStatus`, `surveyType`, `teamId`, `userId`, `wrapUpCode`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    ConversationId,
    DivisionId,
    ExternalContactId,
    MediaType,
    QueueId,
    RequestedLanguageId,
    RequestedRoutingSkillId,
    SurveyAnswerId,
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

crate::runtime::values!(GroupBy {
    ConversationId = "conversationId",
    DivisionId = "divisionId",
    ExternalContactId = "externalContactId",
    MediaType = "mediaType",
    QueueId = "queueId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    SurveyAnswerId = "surveyAnswerId",
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

/// The property `metrics` of `SurveyAsyncAggregationQuery`. Known values: `nSurveyErrors`, `nSurveyFullResponses`, `nSurveyNpsDetractors`, `nSurveyNpsPromoters`, `nSurveyNpsResponses`, `nSurveyPartialResponses`, `nSurveyQuestionGroupResponses`, `nSurveyQuestionResponses`, `nSurveyResponses`, `nSurveysAbandoned`, `nSurveysDeleted`, `nSurveysExpired`, `nSurveysSent`, `nSurveysStarted`, `nVoiceSurveys`, `nWebSurveys`, `oSurveyQuestionGroupScore`, `oSurveyQuestionScore`, `oSurveyTotalScore`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NSurveyErrors,
    NSurveyFullResponses,
    NSurveyNpsDetractors,
    NSurveyNpsPromoters,
    NSurveyNpsResponses,
    NSurveyPartialResponses,
    NSurveyQuestionGroupResponses,
    NSurveyQuestionResponses,
    NSurveyResponses,
    NSurveysAbandoned,
    NSurveysDeleted,
    NSurveysExpired,
    NSurveysSent,
    NSurveysStarted,
    NVoiceSurveys,
    NWebSurveys,
    OSurveyQuestionGroupScore,
    OSurveyQuestionScore,
    OSurveyTotalScore,
}

crate::runtime::values!(Metrics {
    NSurveyErrors = "nSurveyErrors",
    NSurveyFullResponses = "nSurveyFullResponses",
    NSurveyNpsDetractors = "nSurveyNpsDetractors",
    NSurveyNpsPromoters = "nSurveyNpsPromoters",
    NSurveyNpsResponses = "nSurveyNpsResponses",
    NSurveyPartialResponses = "nSurveyPartialResponses",
    NSurveyQuestionGroupResponses = "nSurveyQuestionGroupResponses",
    NSurveyQuestionResponses = "nSurveyQuestionResponses",
    NSurveyResponses = "nSurveyResponses",
    NSurveysAbandoned = "nSurveysAbandoned",
    NSurveysDeleted = "nSurveysDeleted",
    NSurveysExpired = "nSurveysExpired",
    NSurveysSent = "nSurveysSent",
    NSurveysStarted = "nSurveysStarted",
    NVoiceSurveys = "nVoiceSurveys",
    NWebSurveys = "nWebSurveys",
    OSurveyQuestionGroupScore = "oSurveyQuestionGroupScore",
    OSurveyQuestionScore = "oSurveyQuestionScore",
    OSurveyTotalScore = "oSurveyTotalScore",
});

/// The property `alternateTimeDimension` of `SurveyAsyncAggregationQuery`. Known values: `eventTime`, `surveyCreatedDate`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
    SurveyCreatedDate,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
    SurveyCreatedDate = "surveyCreatedDate",
});
