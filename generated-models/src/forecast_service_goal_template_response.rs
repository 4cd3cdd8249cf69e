// @generated from the schema "ForecastServiceGoalTemplateResponse"; changes made here are lost at the next generation

/// The schema `ForecastServiceGoalTemplateResponse`.
pub struct ForecastServiceGoalTemplateResponse {
    /// `serviceLevel`: `ForecastServiceLevelResponse`.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<
        ::std::boxed::Box<crate::ForecastServiceLevelResponse>,
    >,
    /// `averageSpeedOfAnswer`: `ForecastAverageSpeedOfAnswerResponse`.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: ::std::option::Option<
        ::std::boxed::Box<crate::ForecastAverageSpeedOfAnswerResponse>,
    >,
    /// `abandonRate`: `ForecastAbandonRateResponse`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<
        ::std::boxed::Box<crate::ForecastAbandonRateResponse>,
    >,
    /// `impactOverride`: `ForecastServiceGoalTemplateImpactOverrideResponse`.
    #[doc(alias = "impactOverride")]
    pub impact_override: ::std::option::Option<
        ::std::boxed::Box<crate::ForecastServiceGoalTemplateImpactOverrideResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ForecastServiceGoalTemplateResponse {
    const EMPTY: Self = Self {
        service_level: ::std::option::Option::None,
        average_speed_of_answer: ::std::option::Option::None,
        abandon_rate: ::std::option::Option::None,
        impact_override: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ForecastServiceGoalTemplateResponse = &<ForecastServiceGoalTemplateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ForecastServiceGoalTemplateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("serviceLevel", "service_level", 0),
            ("averageSpeedOfAnswer", "average_speed_of_answer", 0),
            ("abandonRate", "abandon_rate", 0),
            ("impactOverride", "impact_override", 0),
        ],
        fields: &[
            &E.service_level,
            &E.average_speed_of_answer,
            &E.abandon_rate,
            &E.impact_override,
        ],
    }
};

crate::runtime::model!(ForecastServiceGoalTemplateResponse);

crate::runtime::setters!(ForecastServiceGoalTemplateResponse {
    with_service_level: service_level: ::std::boxed::Box<crate::ForecastServiceLevelResponse>,
    with_average_speed_of_answer: average_speed_of_answer: ::std::boxed::Box<crate::ForecastAverageSpeedOfAnswerResponse>,
    with_abandon_rate: abandon_rate: ::std::boxed::Box<crate::ForecastAbandonRateResponse>,
    with_impact_override: impact_override: ::std::boxed::Box<crate::ForecastServiceGoalTemplateImpactOverrideResponse>,
});
