// @generated from the schema "CreateServiceGoalTemplate"; changes made here are lost at the next generation

/// The schema `CreateServiceGoalTemplate`.
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

impl crate::runtime::Model for CreateServiceGoalTemplate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        service_level: ::std::option::Option::None,
        average_speed_of_answer: ::std::option::Option::None,
        abandon_rate: ::std::option::Option::None,
        impact_override: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateServiceGoalTemplate = &<CreateServiceGoalTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateServiceGoalTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("serviceLevel", "service_level", 0),
            ("averageSpeedOfAnswer", "average_speed_of_answer", 0),
            ("abandonRate", "abandon_rate", 0),
            ("impactOverride", "impact_override", 0),
        ],
        fields: &[
            &E.name,
            &E.service_level,
            &E.average_speed_of_answer,
            &E.abandon_rate,
            &E.impact_override,
        ],
    }
};

crate::runtime::model!(CreateServiceGoalTemplate);

crate::runtime::setters!(CreateServiceGoalTemplate {
    with_name: name: ::std::string::String,
    with_service_level: service_level: ::std::boxed::Box<crate::BuServiceLevel>,
    with_average_speed_of_answer: average_speed_of_answer: ::std::boxed::Box<crate::BuAverageSpeedOfAnswer>,
    with_abandon_rate: abandon_rate: ::std::boxed::Box<crate::BuAbandonRate>,
    with_impact_override: impact_override: ::std::boxed::Box<crate::ServiceGoalTemplateImpactOverride>,
});
