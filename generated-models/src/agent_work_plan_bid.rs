// @generated from the schema "AgentWorkPlanBid"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanBid`.
pub struct AgentWorkPlanBid {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `bidWindowStartDate`: `string (date)`, required.
    #[doc(alias = "bidWindowStartDate")]
    pub bid_window_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `bidWindowEndDate`: `string (date)`, required.
    #[doc(alias = "bidWindowEndDate")]
    pub bid_window_end_date: ::std::option::Option<crate::runtime::Date>,
    /// `effectiveDate`: `string (date)`, required.
    #[doc(alias = "effectiveDate")]
    pub effective_date: ::std::option::Option<crate::runtime::Date>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `workPlanFieldsVisibleToAgents`: `array of string`, required.
    #[doc(alias = "workPlanFieldsVisibleToAgents")]
    pub work_plan_fields_visible_to_agents: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlanBid {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        bid_window_start_date: ::std::option::Option::None,
        bid_window_end_date: ::std::option::Option::None,
        effective_date: ::std::option::Option::None,
        status: ::std::option::Option::None,
        work_plan_fields_visible_to_agents: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlanBid = &<AgentWorkPlanBid as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlanBid",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 0),
            ("bidWindowStartDate", "bid_window_start_date", 1),
            ("bidWindowEndDate", "bid_window_end_date", 1),
            ("effectiveDate", "effective_date", 1),
            ("status", "status", 1),
            ("workPlanFieldsVisibleToAgents", "work_plan_fields_visible_to_agents", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.bid_window_start_date,
            &E.bid_window_end_date,
            &E.effective_date,
            &E.status,
            &E.work_plan_fields_visible_to_agents,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AgentWorkPlanBid);

crate::runtime::setters!(AgentWorkPlanBid {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_bid_window_start_date: bid_window_start_date: crate::runtime::Date,
    with_bid_window_end_date: bid_window_end_date: crate::runtime::Date,
    with_effective_date: effective_date: crate::runtime::Date,
    with_status: status: crate::runtime::Open<Status>,
    with_work_plan_fields_visible_to_agents: work_plan_fields_visible_to_agents: ::std::vec::Vec<crate::runtime::Open<WorkPlanFieldsVisibleToAgents>>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `AgentWorkPlanBid`. Known values: `Draft`, `Locked`, `Optimized`, `Scheduled`, `Open`, `Closed`, `Processed`, `Published`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Draft,
    Locked,
    Optimized,
    Scheduled,
    Open,
    Closed,
    Processed,
    Published,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Locked, "Locked"),
        (Self::Optimized, "Optimized"),
        (Self::Scheduled, "Scheduled"),
        (Self::Open, "Open"),
        (Self::Closed, "Closed"),
        (Self::Processed, "Processed"),
        (Self::Published, "Published"),
    ];
}

/// The property `workPlanFieldsVisibleToAgents` of `AgentWorkPlanBid`. Known values: `Name`, `PaidHours`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkPlanFieldsVisibleToAgents {
    Name,
    PaidHours,
}

impl crate::runtime::Enum for WorkPlanFieldsVisibleToAgents {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::PaidHours, "PaidHours"),
    ];
}
