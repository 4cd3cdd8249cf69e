// @generated from the schema "SurveyAggregationQuery"; changes made here are lost at the next generation

/// The schema `SurveyAggregationQuery`.
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

impl crate::runtime::Model for SurveyAggregationQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        flatten_multivalued_dimensions: ::std::option::Option::None,
        views: ::std::option::Option::None,
        alternate_time_dimension: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyAggregationQuery = &<SurveyAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyAggregationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("granularity", "granularity", 0),
            ("timeZone", "time_zone", 0),
            ("groupBy", "group_by", 0),
            ("filter", "filter", 0),
            ("metrics", "metrics", 1),
            ("flattenMultivaluedDimensions", "flatten_multivalued_dimensions", 0),
            ("views", "views", 0),
            ("alternateTimeDimension", "alternate_time_dimension", 0),
        ],
        fields: &[
            &E.interval,
            &E.granularity,
            &E.time_zone,
            &E.group_by,
            &E.filter,
            &E.metrics,
            &E.flatten_multivalued_dimensions,
            &E.views,
            &E.alternate_time_dimension,
        ],
    }
};

crate::runtime::model!(SurveyAggregationQuery);

crate::runtime::setters!(SurveyAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::SurveyAggregateQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_flatten_multivalued_dimensions: flatten_multivalued_dimensions: bool,
    with_views: views: ::std::vec::Vec<crate::SurveyAggregationView>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
});

/// The property `groupBy` of `SurveyAggregationQuery`. Known values: `conversationId`, `divisionId`, `externalContactId`, `mediaType`, `queueId`, `requestedLanguageId`, `requestedRoutingSkillId`, `surveyAnswerId`, `surveyErrorReason`, `surveyFormContextId`, `surveyFormId`, `surveyFormName`, `surveyId`, `surveyPartialResponse`, `surveyPreviousStatus`, `surveyPromoterScore`, `surveyQuestionGroupId`, `surveyQuestionId`, `surveyStatus`, `surveyType`, `teamId`, `userId`, `wrapUpCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
    SurveyCreatedDate,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EventTime, "eventTime"),
        (Self::SurveyCreatedDate, "surveyCreatedDate"),
    ];
}
