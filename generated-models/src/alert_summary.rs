// @generated from the schema "AlertSummary"; changes made here are lost at the next generation

/// The schema `AlertSummary`.
#[repr(C)]
pub struct AlertSummary {
    /// `entities`: `array of AlertSummaryEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AlertSummaryEntity>>,
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `metricType`: `string`, required.
    #[doc(alias = "metricType")]
    pub metric_type: ::std::option::Option<crate::runtime::Open<MetricType>>,
    /// `entitiesAreTeamMembers`: `boolean`, required.
    #[doc(alias = "entitiesAreTeamMembers")]
    pub entities_are_team_members: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlertSummary "AlertSummary" 4 {
    (
        entities: ::std::vec::Vec<crate::AlertSummaryEntity> = "entities" 1 with_entities,
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 0 with_conversation,
        metric_type: crate::runtime::Open<MetricType> = "metricType" 1 with_metric_type,
        entities_are_team_members: bool = "entitiesAreTeamMembers" 1 with_entities_are_team_members,
    )
});

/// The property `metricType` of `AlertSummary`. Known values: `Interval`, `Instance`.
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
}

crate::runtime::known!(MetricType);

impl crate::runtime::Enum for MetricType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interval, "Interval"),
        (Self::Instance, "Instance"),
    ];
}
