// @generated from the schema "SurveyAggregationView"; changes made here are lost at the next generation

/// The schema `SurveyAggregationView`.
#[repr(C)]
pub struct SurveyAggregationView {
    /// `target`: `string`, required.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `function`: `string`, required.
    pub function: ::std::option::Option<crate::runtime::Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyAggregationView "SurveyAggregationView" 4 {
    (
        target: crate::runtime::Open<Target> = "target" 1 with_target,
        name: ::std::string::String = "name" 1 with_name,
        function: crate::runtime::Open<Function> = "function" 1 with_function,
        range: ::std::boxed::Box<crate::AggregationRange> = "range" 0 with_range,
    )
});

/// The property `target` of `SurveyAggregationView`. Known values: `nSurveyErrors`, `nSurveyFullResponses`, `nSurveyNpsDetractors`, `nSurveyNpsPromoters`, `nSurveyNpsResponses`, `nSurveyPartialResponses`, `nSurveyQuestionGroupResponses`, `nSurveyQuestionResponses`, `nSurveyResponses`, `nSurveysAbandoned`, `nSurveysDeleted`, `nSurveysExpired`, `nSurveysSent`, `nSurveysStarted`, `nVoiceSurveys`, `nWebSurveys`, `oSurveyQuestionGroupScore`, `oSurveyQuestionScore`, `oSurveyTotalScore`.
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

crate::runtime::known!(Target);

impl crate::runtime::Enum for Target {
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

/// The property `function` of `SurveyAggregationView`. Known values: `rangeBound`.
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

crate::runtime::known!(Function);

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
