// @generated from the schema "SurveyAggregationQuery"; changes made here are lost at the next generation

/// The schema `SurveyAggregationQuery`.
#[repr(C)]
pub struct SurveyAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `SurveyAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::SurveyAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of SurveyAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::SurveyAggregationView>>,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyAggregationQuery "SurveyAggregationQuery" 9 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::SurveyAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::SurveyAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `SurveyAggregationQuery`. Known values: `conversationId`, `divisionId`, `externalContactId`, `mediaType`, `queueId`, `requestedLanguageId`, `requestedRoutingSkillId`, `surveyAnswerId`, `surveyErrorReason`, `surveyFormContextId`, `surveyFormId`, `surveyFormName`, `surveyId`, `surveyPartialResponse`, `surveyPreviousStatus`, `surveyPromoterScore`, `surveyQuestionGroupId`, `surveyQuestionId`, `surveyStatus`, `surveyType`, `teamId`, `userId`, `wrapUpCode`.
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

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationId, "conversationId"),
        (Self::DivisionId, "divisionId"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::MediaType, "mediaType"),
        (Self::QueueId, "queueId"),
        (Self::RequestedLanguageId, "requestedLanguageId"),
        (Self::RequestedRoutingSkillId, "requestedRoutingSkillId"),
        (Self::SurveyAnswerId, "surveyAnswerId"),
        (Self::SurveyErrorReason, "surveyErrorReason"),
        (Self::SurveyFormContextId, "surveyFormContextId"),
        (Self::SurveyFormId, "surveyFormId"),
        (Self::SurveyFormName, "surveyFormName"),
        (Self::SurveyId, "surveyId"),
        (Self::SurveyPartialResponse, "surveyPartialResponse"),
        (Self::SurveyPreviousStatus, "surveyPreviousStatus"),
        (Self::SurveyPromoterScore, "surveyPromoterScore"),
        (Self::SurveyQuestionGroupId, "surveyQuestionGroupId"),
        (Self::SurveyQuestionId, "surveyQuestionId"),
        (Self::SurveyStatus, "surveyStatus"),
        (Self::SurveyType, "surveyType"),
        (Self::TeamId, "teamId"),
        (Self::UserId, "userId"),
        (Self::WrapUpCode, "wrapUpCode"),
    ];
}

/// The property `metrics` of `SurveyAggregationQuery`. Known values: `nSurveyErrors`, `nSurveyFullResponses`, `nSurveyNpsDetractors`, `nSurveyNpsPromoters`, `nSurveyNpsResponses`, `nSurveyPartialResponses`, `nSurveyQuestionGroupResponses`, `nSurveyQuestionResponses`, `nSurveyResponses`, `nSurveysAbandoned`, `nSurveysDeleted`, `nSurveysExpired`, `nSurveysSent`, `nSurveysStarted`, `nVoiceSurveys`, `nWebSurveys`, `oSurveyQuestionGroupScore`, `oSurveyQuestionScore`, `oSurveyTotalScore`.
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

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NSurveyErrors, "nSurveyErrors"),
        (Self::NSurveyFullResponses, "nSurveyFullResponses"),
        (Self::NSurveyNpsDetractors, "nSurveyNpsDetractors"),
        (Self::NSurveyNpsPromoters, "nSurveyNpsPromoters"),
        (Self::NSurveyNpsResponses, "nSurveyNpsResponses"),
        (Self::NSurveyPartialResponses, "nSurveyPartialResponses"),
        (Self::NSurveyQuestionGroupResponses, "nSurveyQuestionGroupResponses"),
        (Self::NSurveyQuestionResponses, "nSurveyQuestionResponses"),
        (Self::NSurveyResponses, "nSurveyResponses"),
        (Self::NSurveysAbandoned, "nSurveysAbandoned"),
        (Self::NSurveysDeleted, "nSurveysDeleted"),
        (Self::NSurveysExpired, "nSurveysExpired"),
        (Self::NSurveysSent, "nSurveysSent"),
        (Self::NSurveysStarted, "nSurveysStarted"),
        (Self::NVoiceSurveys, "nVoiceSurveys"),
        (Self::NWebSurveys, "nWebSurveys"),
        (Self::OSurveyQuestionGroupScore, "oSurveyQuestionGroupScore"),
        (Self::OSurveyQuestionScore, "oSurveyQuestionScore"),
        (Self::OSurveyTotalScore, "oSurveyTotalScore"),
    ];
}

/// The property `alternateTimeDimension` of `SurveyAggregationQuery`. Known values: `eventTime`, `surveyCreatedDate`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
    SurveyCreatedDate,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EventTime, "eventTime"),
        (Self::SurveyCreatedDate, "surveyCreatedDate"),
    ];
}
