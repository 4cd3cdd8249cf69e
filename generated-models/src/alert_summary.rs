// @generated from the schema "AlertSummary"; changes made here are lost at the next generation

/// The schema `AlertSummary`.
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

impl crate::runtime::Model for AlertSummary {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        metric_type: ::std::option::Option::None,
        entities_are_team_members: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlertSummary = &<AlertSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlertSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 1),
            ("conversation", "conversation", 0),
            ("metricType", "metric_type", 1),
            ("entitiesAreTeamMembers", "entities_are_team_members", 1),
        ],
        fields: &[
            &E.entities,
            &E.conversation,
            &E.metric_type,
            &E.entities_are_team_members,
        ],
    }
};

crate::runtime::model!(AlertSummary);

crate::runtime::setters!(AlertSummary {
    with_entities: entities: ::std::vec::Vec<crate::AlertSummaryEntity>,
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_metric_type: metric_type: crate::runtime::Open<MetricType>,
    with_entities_are_team_members: entities_are_team_members: bool,
});

/// The property `metricType` of `AlertSummary`. Known values: `Interval`, `Instance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
}

impl crate::runtime::Enum for MetricType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Interval, "Interval"),
        (Self::Instance, "Instance"),
    ];
}
