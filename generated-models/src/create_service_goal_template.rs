// @generated from the schema "CreateServiceGoalTemplate"; changes made here are lost at the next generation

/// The schema `CreateServiceGoalTemplate`.
#[repr(C)]
pub struct CreateServiceGoalTemplate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `serviceLevel`: `BuServiceLevel`.
    #[doc(alias = "serviceLevel")]
    pub service_level: ::std::option::Option<::std::boxed::Box<crate::BuServiceLevel>>,
    /// `averageSpeedOfAnswer`: `BuAverageSpeedOfAnswer`.
    #[doc(alias = "averageSpeedOfAnswer")]
    pub average_speed_of_answer: ::std::option::Option<
        ::std::boxed::Box<crate::BuAverageSpeedOfAnswer>,
    >,
    /// `abandonRate`: `BuAbandonRate`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<::std::boxed::Box<crate::BuAbandonRate>>,
    /// `impactOverride`: `ServiceGoalTemplateImpactOverride`.
    #[doc(alias = "impactOverride")]
    pub impact_override: ::std::option::Option<
        ::std::boxed::Box<crate::ServiceGoalTemplateImpactOverride>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateServiceGoalTemplate "CreateServiceGoalTemplate" 5 {
    (
        name: ::std::string::String = "name" 1 with_name,
        service_level: ::std::boxed::Box<crate::BuServiceLevel> = "serviceLevel" 0 with_service_level,
        average_speed_of_answer: ::std::boxed::Box<crate::BuAverageSpeedOfAnswer> = "averageSpeedOfAnswer" 0 with_average_speed_of_answer,
        abandon_rate: ::std::boxed::Box<crate::BuAbandonRate> = "abandonRate" 0 with_abandon_rate,
        impact_override: ::std::boxed::Box<crate::ServiceGoalTemplateImpactOverride> = "impactOverride" 0 with_impact_override,
    )
});
