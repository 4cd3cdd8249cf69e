// @generated from the schema "ServiceGoalTemplate"; changes made here are lost at the next generation

/// The schema `ServiceGoalTemplate`.
#[repr(C)]
pub struct ServiceGoalTemplate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
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
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `impactOverride`: `ServiceGoalTemplateImpactOverride`.
    #[doc(alias = "impactOverride")]
    pub impact_override: ::std::option::Option<
        ::std::boxed::Box<crate::ServiceGoalTemplateImpactOverride>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ServiceGoalTemplate "ServiceGoalTemplate" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        service_level: ::std::boxed::Box<crate::BuServiceLevel> = "serviceLevel" 0 with_service_level,
        average_speed_of_answer: ::std::boxed::Box<crate::BuAverageSpeedOfAnswer> = "averageSpeedOfAnswer" 0 with_average_speed_of_answer,
        abandon_rate: ::std::boxed::Box<crate::BuAbandonRate> = "abandonRate" 0 with_abandon_rate,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        impact_override: ::std::boxed::Box<crate::ServiceGoalTemplateImpactOverride> = "impactOverride" 0 with_impact_override,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
