// @generated from the schema "ForecastServiceGoalTemplateImpactOverrideResponse"; changes made here are lost at the next generation

/// The schema `ForecastServiceGoalTemplateImpactOverrideResponse`.
#[repr(C)]
pub struct ForecastServiceGoalTemplateImpactOverrideResponse {
    /// `serviceLevel`: `WfmServiceGoalImpact`.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    >,
    /// `averageSpeedOfAnswer`: `WfmServiceGoalImpact`.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    >,
    /// `abandonRate`: `WfmServiceGoalImpact`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ForecastServiceGoalTemplateImpactOverrideResponse "ForecastServiceGoalTemplateImpactOverrideResponse" 3 {
    (
        service_level: ::std::boxed::Box<crate::WfmServiceGoalImpact> = "serviceLevel" 0 with_service_level,
        average_speed_of_answer: ::std::boxed::Box<crate::WfmServiceGoalImpact> = "averageSpeedOfAnswer" 0 with_average_speed_of_answer,
        abandon_rate: ::std::boxed::Box<crate::WfmServiceGoalImpact> = "abandonRate" 0 with_abandon_rate,
    )
});
