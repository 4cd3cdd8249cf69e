// @generated from the schema "MonthlyPlanningPeriodSettings"; changes made here are lost at the next generation

/// The schema `MonthlyPlanningPeriodSettings`.
pub struct MonthlyPlanningPeriodSettings {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MonthlyPlanningPeriodSettings {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MonthlyPlanningPeriodSettings = &<MonthlyPlanningPeriodSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MonthlyPlanningPeriodSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("startDate", "start_date", 1)],
        fields: &[&E.start_date],
    }
};

crate::runtime::model!(MonthlyPlanningPeriodSettings);

crate::runtime::setters!(MonthlyPlanningPeriodSettings {
    with_start_date: start_date: crate::runtime::Date,
});
