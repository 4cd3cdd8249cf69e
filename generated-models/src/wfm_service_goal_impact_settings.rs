// @generated from the schema "WfmServiceGoalImpactSettings"; changes made here are lost at the next generation

/// The schema `WfmServiceGoalImpactSettings`.
pub struct WfmServiceGoalImpactSettings {
    /// `serviceLevel`: `WfmServiceGoalImpact`, required.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    >,
    /// `averageSpeedOfAnswer`: `WfmServiceGoalImpact`, required.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    >,
    /// `abandonRate`: `WfmServiceGoalImpact`, required.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<
        ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmServiceGoalImpactSettings {
    const EMPTY: Self = Self {
        service_level: ::std::option::Option::None,
        average_speed_of_answer: ::std::option::Option::None,
        abandon_rate: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmServiceGoalImpactSettings = &<WfmServiceGoalImpactSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmServiceGoalImpactSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("serviceLevel", "service_level", 1),
            ("averageSpeedOfAnswer", "average_speed_of_answer", 1),
            ("abandonRate", "abandon_rate", 1),
        ],
        fields: &[&E.service_level, &E.average_speed_of_answer, &E.abandon_rate],
    }
};

crate::runtime::model!(WfmServiceGoalImpactSettings);

crate::runtime::setters!(WfmServiceGoalImpactSettings {
    with_service_level: service_level: ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    with_average_speed_of_answer: average_speed_of_answer: ::std::boxed::Box<crate::WfmServiceGoalImpact>,
    with_abandon_rate: abandon_rate: ::std::boxed::Box<crate::WfmServiceGoalImpact>,
});
