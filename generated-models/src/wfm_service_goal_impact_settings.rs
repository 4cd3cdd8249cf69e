// @generated from the schema "WfmServiceGoalImpactSettings"; changes made here are lost at the next generation

/// The schema `WfmServiceGoalImpactSettings`.
#[repr(C)]
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

crate::runtime::model!(WfmServiceGoalImpactSettings "WfmServiceGoalImpactSettings" 3 {
    (
        service_level: ::std::boxed::Box<crate::WfmServiceGoalImpact> = "serviceLevel" 1 with_service_level,
        average_speed_of_answer: ::std::boxed::Box<crate::WfmServiceGoalImpact> = "averageSpeedOfAnswer" 1 with_average_speed_of_answer,
        abandon_rate: ::std::boxed::Box<crate::WfmServiceGoalImpact> = "abandonRate" 1 with_abandon_rate,
    )
});
