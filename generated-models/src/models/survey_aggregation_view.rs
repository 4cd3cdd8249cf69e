// @generated from the schema "SurveyAggregationView"; changes made here are lost at the next generation

use crate::AggregationRange;
use crate::runtime::{Extra, Open};

/// The schema `SurveyAggregationView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyAggregationView {
    /// `target`: one of `nSurveyErrors`, `nSurveyFullResponses`, `nSurveyNpsDetractors`, `nSurveyNpsPromoters` and 15 more, required.
    pub target: Option<Open<Target>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `function`: `rangeBound`, the one known value, required.
    pub function: Option<Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: Option<Box<AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyAggregationView "SurveyAggregationView" 4 {
    (
        target: Open<Target> = "target" with_target required,
        name: String = "name" with_name required,
        function: Open<Function> = "function" with_function required,
        range: Box<AggregationRange> = "range" with_range,
    )
});

/// The property `target` of `SurveyAggregationView`. Known values: `nSurveyErrors`, `nSurveyFullResponses`, `nSurveyNpsDetractors`, `nSurveyNpsPromoters`, `nSurveyNpsResponses`, `nSurveyPartialResponses`, `nSurveyQuestionGroupResponses`, `nSurveyQuestionResponses`, `nSurveyResponses`, `nSurveysAbandoned`, `nSurveysDeleted`, `nSurveysExpired`, `nSurveysSent`, `nSurveysStarted`, `nVoiceSurveys`, `nWebSurveys`, `oSurveyQuestionGroupScore`, `oSurveyQuestionScore`, `oSurveyTotalScore`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
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

crate::runtime::values!(Target {
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

/// The property `function` of `SurveyAggregationView`. Known values: `rangeBound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::values!(Function {
    RangeBound = "rangeBound",
});
