// @generated from the schema "WorkPlanOverrideRequest"; changes made here are lost at the next generation

/// The schema `WorkPlanOverrideRequest`.
pub struct WorkPlanOverrideRequest {
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `workPlanId`: `string`.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanOverrideRequest {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        work_plan_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanOverrideRequest = &<WorkPlanOverrideRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanOverrideRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("startDate", "start_date", 1),
            ("weekCount", "week_count", 0),
            ("workPlanId", "work_plan_id", 0),
        ],
        fields: &[&E.action, &E.start_date, &E.week_count, &E.work_plan_id],
    }
};

crate::runtime::model!(WorkPlanOverrideRequest);

crate::runtime::setters!(WorkPlanOverrideRequest {
    with_action: action: crate::runtime::Open<Action>,
    with_start_date: start_date: crate::runtime::Date,
    with_week_count: week_count: i32,
    with_work_plan_id: work_plan_id: ::std::string::String,
});

/// The property `action` of `WorkPlanOverrideRequest`. Known values: `Add`, `Update`, `Delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Add,
    Update,
    Delete,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "Add"),
        (Self::Update, "Update"),
        (Self::Delete, "Delete"),
    ];
}
