// @generated from the schema "SurveyDetailQueryPredicate"; changes made here are lost at the next generation

/// The schema `SurveyDetailQueryPredicate`.
#[repr(C)]
pub struct SurveyDetailQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyDetailQueryPredicate "SurveyDetailQueryPredicate" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `SurveyDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SurveyDetailQueryPredicate`. Known values: `eventTime`, `queueId`, `surveyCompletedDate`, `surveyFormContextId`, `surveyFormId`, `surveyId`, `surveyPartialResponse`, `surveyPromoterScore`, `surveyStatus`, `surveyType`, `userId`.
#[non_exhaustive]
pub enum Dimension {
    EventTime,
    QueueId,
    SurveyCompletedDate,
    SurveyFormContextId,
    SurveyFormId,
    SurveyId,
    SurveyPartialResponse,
    SurveyPromoterScore,
    SurveyStatus,
    SurveyType,
    UserId,
}

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EventTime, "eventTime"),
        (Self::QueueId, "queueId"),
        (Self::SurveyCompletedDate, "surveyCompletedDate"),
        (Self::SurveyFormContextId, "surveyFormContextId"),
        (Self::SurveyFormId, "surveyFormId"),
        (Self::SurveyId, "surveyId"),
        (Self::SurveyPartialResponse, "surveyPartialResponse"),
        (Self::SurveyPromoterScore, "surveyPromoterScore"),
        (Self::SurveyStatus, "surveyStatus"),
        (Self::SurveyType, "surveyType"),
        (Self::UserId, "userId"),
    ];
}

/// The property `metric` of `SurveyDetailQueryPredicate`. Known values: `oSurveyTotalScore`.
#[non_exhaustive]
pub enum Metric {
    OSurveyTotalScore,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OSurveyTotalScore, "oSurveyTotalScore"),
    ];
}

/// The property `operator` of `SurveyDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
