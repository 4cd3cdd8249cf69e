// @generated from the schema "SurveyAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `SurveyAggregateQueryPredicate`.
#[repr(C)]
pub struct SurveyAggregateQueryPredicate {
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

crate::runtime::model!(SurveyAggregateQueryPredicate "SurveyAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `SurveyAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SurveyAggregateQueryPredicate`. Known values: `conversationId`, `divisionId`, `externalContactId`, `mediaType`, `queueId`, `requestedLanguageId`, `requestedRoutingSkillId`, `surveyAnswerId`, `surveyCreatedDate`, `surveyErrorReason`, `surveyFormContextId`, `surveyFormId`, `surveyFormName`, `surveyId`, `surveyPartialResponse`, `surveyPreviousStatus`, `surveyPromoterScore`, `surveyQuestionGroupId`, `surveyQuestionId`, `surveyStatus`, `surveyType`, `teamId`, `userId`, `wrapUpCode`.
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

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationId, "conversationId"),
        (Self::DivisionId, "divisionId"),
        (Self::ExternalContactId, "externalContactId"),
        (Self::MediaType, "mediaType"),
        (Self::QueueId, "queueId"),
        (Self::RequestedLanguageId, "requestedLanguageId"),
        (Self::RequestedRoutingSkillId, "requestedRoutingSkillId"),
        (Self::SurveyAnswerId, "surveyAnswerId"),
        (Self::SurveyCreatedDate, "surveyCreatedDate"),
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

/// The property `operator` of `SurveyAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
