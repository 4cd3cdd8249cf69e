// @generated from the schema "WorkPlanOverride"; changes made here are lost at the next generation

/// The schema `WorkPlanOverride`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanOverride "WorkPlanOverride" 3 {
    (
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
        week_count: i32 = "weekCount" 1 with_week_count,
        work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "workPlan" 1 with_work_plan,
    )
});
