// @generated from the schema "ForecastServiceGoalTemplateResponse"; changes made here are lost at the next generation

/// The schema `ForecastServiceGoalTemplateResponse`.
#[repr(C)]
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

crate::runtime::model!(ForecastServiceGoalTemplateResponse "ForecastServiceGoalTemplateResponse" 4 {
    (
        service_level: ::std::boxed::Box<crate::ForecastServiceLevelResponse> = "serviceLevel" 0 with_service_level,
        average_speed_of_answer: ::std::boxed::Box<crate::ForecastAverageSpeedOfAnswerResponse> = "averageSpeedOfAnswer" 0 with_average_speed_of_answer,
        abandon_rate: ::std::boxed::Box<crate::ForecastAbandonRateResponse> = "abandonRate" 0 with_abandon_rate,
        impact_override: ::std::boxed::Box<crate::ForecastServiceGoalTemplateImpactOverrideResponse> = "impactOverride" 0 with_impact_override,
    )
});
