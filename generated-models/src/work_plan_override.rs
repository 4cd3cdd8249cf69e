// @generated from the schema "WorkPlanOverride"; changes made here are lost at the next generation

/// The schema `WorkPlanOverride`.
pub struct WorkPlanOverride {
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `workPlan`: `WorkPlanReference`, required.
    #[doc(alias = "workPlan")]
    pub work_plan: ::std::option::Option<::std::boxed::Box<crate::WorkPlanReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanOverride {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        work_plan: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanOverride = &<WorkPlanOverride as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanOverride",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 1),
            ("weekCount", "week_count", 1),
            ("workPlan", "work_plan", 1),
        ],
        fields: &[&E.start_date, &E.week_count, &E.work_plan],
    }
};

crate::runtime::model!(WorkPlanOverride);

crate::runtime::setters!(WorkPlanOverride {
    with_start_date: start_date: crate::runtime::Date,
    with_week_count: week_count: i32,
    with_work_plan: work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
});
