// @generated from the schema "SurveyAggregationView"; changes made here are lost at the next generation

/// The schema `SurveyAggregationView`.
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

impl crate::runtime::Model for SurveyAggregationView {
    const EMPTY: Self = Self {
        target: ::std::option::Option::None,
        name: ::std::option::Option::None,
        function: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyAggregationView = &<SurveyAggregationView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyAggregationView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("target", "target", 1),
            ("name", "name", 1),
            ("function", "function", 1),
            ("range", "range", 0),
        ],
        fields: &[&E.target, &E.name, &E.function, &E.range],
    }
};

crate::runtime::model!(SurveyAggregationView);

crate::runtime::setters!(SurveyAggregationView {
    with_target: target: crate::runtime::Open<Target>,
    with_name: name: ::std::string::String,
    with_function: function: crate::runtime::Open<Function>,
    with_range: range: ::std::boxed::Box<crate::AggregationRange>,
});

/// The property `target` of `SurveyAggregationView`. Known values: `nSurveyErrors`, `nSurveyFullResponses`, `nSurveyNpsDetractors`, `nSurveyNpsPromoters`, `nSurveyNpsResponses`, `nSurveyPartialResponses`, `nSurveyQuestionGroupResponses`, `nSurveyQuestionResponses`, `nSurveyResponses`, `nSurveysAbandoned`, `nSurveysDeleted`, `nSurveysExpired`, `nSurveysSent`, `nSurveysStarted`, `nVoiceSurveys`, `nWebSurveys`, `oSurveyQuestionGroupScore`, `oSurveyQuestionScore`, `oSurveyTotalScore`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
