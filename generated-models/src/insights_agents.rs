// @generated from the schema "InsightsAgents"; changes made here are lost at the next generation

/// The schema `InsightsAgents`.
#[repr(C)]
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

crate::runtime::model!(InsightsAgents "InsightsAgents" 6 {
    (
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 0 with_performance_profile,
        division: ::std::boxed::Box<crate::DivisionReference> = "division" 0 with_division,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 0 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 0 with_date_end_workday,
        entities: ::std::vec::Vec<crate::InsightsAgentItem> = "entities" 0 with_entities,
    )
});

/// The property `granularity` of `InsightsAgents`. Known values: `Daily`, `Weekly`, `Monthly`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
    Monthly,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
        (Self::Monthly, "Monthly"),
    ];
}
