// @generated from the schema "AgentPossibleWorkShiftsRequest"; changes made here are lost at the next generation

/// The schema `AgentPossibleWorkShiftsRequest`.
pub struct AgentPossibleWorkShiftsRequest {
    /// `weekStartDate`: `string (date)`, required.
    #[doc(alias = "weekStartDate")]
    pub week_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentPossibleWorkShiftsRequest {
    const EMPTY: Self = Self {
        week_start_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentPossibleWorkShiftsRequest = &<AgentPossibleWorkShiftsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentPossibleWorkShiftsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("weekStartDate", "week_start_date", 1),
            ("weekCount", "week_count", 1),
        ],
        fields: &[&E.week_start_date, &E.week_count],
    }
};

crate::runtime::model!(AgentPossibleWorkShiftsRequest);

crate::runtime::setters!(AgentPossibleWorkShiftsRequest {
    with_week_start_date: week_start_date: crate::runtime::Date,
    with_week_count: week_count: i32,
});
