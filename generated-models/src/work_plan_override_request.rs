// @generated from the schema "WorkPlanOverrideRequest"; changes made here are lost at the next generation

/// The schema `WorkPlanOverrideRequest`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanOverrideRequest "WorkPlanOverrideRequest" 4 {
    (
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
        week_count: i32 = "weekCount" 0 with_week_count,
        work_plan_id: ::std::string::String = "workPlanId" 0 with_work_plan_id,
    )
});

/// The property `action` of `WorkPlanOverrideRequest`. Known values: `Add`, `Update`, `Delete`.
#[non_exhaustive]
pub enum Action {
    Add,
    Update,
    Delete,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "Add"),
        (Self::Update, "Update"),
        (Self::Delete, "Delete"),
    ];
}
