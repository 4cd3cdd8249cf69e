// @generated from the schema "InsightsAgents"; changes made here are lost at the next generation

/// The schema `InsightsAgents`.
pub struct InsightsAgents {
    /// `performanceProfile`: `AddressableEntityRef`.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `division`: `DivisionReference`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DivisionReference>>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `entities`: `array of InsightsAgentItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::InsightsAgentItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsAgents {
    const EMPTY: Self = Self {
        performance_profile: ::std::option::Option::None,
        division: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsAgents = &<InsightsAgents as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsAgents",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("performanceProfile", "performance_profile", 0),
            ("division", "division", 0),
            ("granularity", "granularity", 0),
            ("dateStartWorkday", "date_start_workday", 0),
            ("dateEndWorkday", "date_end_workday", 0),
            ("entities", "entities", 0),
        ],
        fields: &[
            &E.performance_profile,
            &E.division,
            &E.granularity,
            &E.date_start_workday,
            &E.date_end_workday,
            &E.entities,
        ],
    }
};

crate::runtime::model!(InsightsAgents);

crate::runtime::setters!(InsightsAgents {
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_division: division: ::std::boxed::Box<crate::DivisionReference>,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_entities: entities: ::std::vec::Vec<crate::InsightsAgentItem>,
});

/// The property `granularity` of `InsightsAgents`. Known values: `Daily`, `Weekly`, `Monthly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
    Monthly,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
        (Self::Monthly, "Monthly"),
    ];
}
