// @generated from the schema "ActivityPlanServiceGoalImpactOverrides"; changes made here are lost at the next generation

/// The schema `ActivityPlanServiceGoalImpactOverrides`.
#[repr(C)]
pub struct ActivityPlanServiceGoalImpactOverrides {
    /// `abandonRate`: `ActivityPlanAbandonRateImpactOverride`, required.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityPlanAbandonRateImpactOverride>,
    >,
    /// `serviceLevel`: `ActivityPlanServiceLevelImpactOverride`, required.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityPlanServiceLevelImpactOverride>,
    >,
    /// `averageSpeedOfAnswer`: `ActivityPlanAsaImpactOverride`, required.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityPlanAsaImpactOverride>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityPlanServiceGoalImpactOverrides "ActivityPlanServiceGoalImpactOverrides" 3 {
    (
        abandon_rate: ::std::boxed::Box<crate::ActivityPlanAbandonRateImpactOverride> = "abandonRate" 1 with_abandon_rate,
        service_level: ::std::boxed::Box<crate::ActivityPlanServiceLevelImpactOverride> = "serviceLevel" 1 with_service_level,
        average_speed_of_answer: ::std::boxed::Box<crate::ActivityPlanAsaImpactOverride> = "averageSpeedOfAnswer" 1 with_average_speed_of_answer,
    )
});
