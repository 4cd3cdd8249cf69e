// @generated from the schema "ForecastServiceGoalTemplateImpactOverrideResponse"; changes made here are lost at the next generation

/// The schema `ForecastServiceGoalTemplateImpactOverrideResponse`.
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

impl crate::runtime::Model for ForecastServiceGoalTemplateImpactOverrideResponse {
    const EMPTY: Self = Self {
        service_level: ::std::option::Option::None,
        average_speed_of_answer: ::std::option::Option::None,
        abandon_rate: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ForecastServiceGoalTemplateImpactOverrideResponse = &<ForecastServiceGoalTemplateImpactOverrideResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ForecastServiceGoalTemplateImpactOverrideResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("serviceLevel", "service_level", 0),
            ("averageSpeedOfAnswer", "average_speed_of_answer", 0),
            ("abandonRate", "abandon_rate", 0),
        ],
        fields: &[&E.service_level, &E.average_speed_of_answer, &E.abandon_rate],
    }
};

crate::runtime::model!(ForecastServiceGoalTemplateImpactOverrideResponse);

crate::runtime::setters!(ForecastServiceGoalTemplateImpactOverrideResponse {
    with_service_level: service_level: ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    with_average_speed_of_answer: average_speed_of_answer: ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    with_abandon_rate: abandon_rate: ::std::boxed::Box<crate::WfmServiceGoalImpact>,
});
