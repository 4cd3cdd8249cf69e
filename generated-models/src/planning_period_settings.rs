// @generated from the schema "PlanningPeriodSettings"; changes made here are lost at the next generation

/// The schema `PlanningPeriodSettings`.
pub struct PlanningPeriodSettings {
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PlanningPeriodSettings {
    const EMPTY: Self = Self {
        week_count: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PlanningPeriodSettings = &<PlanningPeriodSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PlanningPeriodSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("weekCount", "week_count", 1), ("startDate", "start_date", 1)],
        fields: &[&E.week_count, &E.start_date],
    }
};

crate::runtime::model!(PlanningPeriodSettings);

crate::runtime::setters!(PlanningPeriodSettings {
    with_week_count: week_count: i32,
    with_start_date: start_date: crate::runtime::Date,
});
