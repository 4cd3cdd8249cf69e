// @generated from the schema "SurveyDetailQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `SurveyDetailQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyDetailQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `eventTime`, `queueId`, `surveyCompletedDate`, `surveyFormContextId` and 7 more.
    pub dimension: Option<Open<Dimension>>,
    /// `metric`: `oSurveyTotalScore`, the one known value.
    pub metric: Option<Open<Metric>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyDetailQueryPredicate "SurveyDetailQueryPredicate" 6 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        metric: Open<Metric> = "metric" with_metric,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `SurveyDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SurveyDetailQueryPredicate`. Known values: `eventTime`, `queueId`, `surveyCompletedDate`, `surveyFormContextId`, `surveyFormId`, `surveyId`, `surveyPartialResponse`, `surveyPromoterScore`, `surveyStatus`, `surveyType`, `userId`.
#[repr(u16)]
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

crate::runtime::values!(Dimension {
    EventTime = "eventTime",
    QueueId = "queueId",
    SurveyCompletedDate = "surveyCompletedDate",
    SurveyFormContextId = "surveyFormContextId",
    SurveyFormId = "surveyFormId",
    SurveyId = "surveyId",
    SurveyPartialResponse = "surveyPartialResponse",
    SurveyPromoterScore = "surveyPromoterScore",
    SurveyStatus = "surveyStatus",
    SurveyType = "surveyType",
    UserId = "userId",
});

/// The property `metric` of `SurveyDetailQueryPredicate`. Known values: `oSurveyTotalScore`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OSurveyTotalScore,
}

crate::runtime::values!(Metric {
    OSurveyTotalScore = "oSurveyTotalScore",
});

/// The property `operator` of `SurveyDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
