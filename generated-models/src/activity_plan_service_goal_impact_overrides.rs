// @generated from the schema "ActivityPlanServiceGoalImpactOverrides"; changes made here are lost at the next generation

/// The schema `ActivityPlanServiceGoalImpactOverrides`.
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

impl crate::runtime::Model for ActivityPlanServiceGoalImpactOverrides {
    const EMPTY: Self = Self {
        abandon_rate: ::std::option::Option::None,
        service_level: ::std::option::Option::None,
        average_speed_of_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanServiceGoalImpactOverrides = &<ActivityPlanServiceGoalImpactOverrides as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanServiceGoalImpactOverrides",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("abandonRate", "abandon_rate", 1),
            ("serviceLevel", "service_level", 1),
            ("averageSpeedOfAnswer", "average_speed_of_answer", 1),
        ],
        fields: &[&E.abandon_rate, &E.service_level, &E.average_speed_of_answer],
    }
};

crate::runtime::model!(ActivityPlanServiceGoalImpactOverrides);

crate::runtime::setters!(ActivityPlanServiceGoalImpactOverrides {
    with_abandon_rate: abandon_rate: ::std::boxed::Box<crate::ActivityPlanAbandonRateImpactOverride>,
    with_service_level: service_level: ::std::boxed::Box<crate::ActivityPlanServiceLevelImpactOverride>,
    with_average_speed_of_answer: average_speed_of_answer: ::std::boxed::Box<crate::ActivityPlanAsaImpactOverride>,
});
