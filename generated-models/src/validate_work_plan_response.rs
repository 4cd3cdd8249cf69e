// @generated from the schema "ValidateWorkPlanResponse"; changes made here are lost at the next generation

/// The schema `ValidateWorkPlanResponse`.
#[repr(C)]
pub struct ValidateWorkPlanResponse {
    /// `workPlan`: `WorkPlanReference`.
    #[doc(alias = "workPlan")]
    pub work_plan: ::std::option::Option<::std::boxed::Box<crate::WorkPlanReference>>,
    /// `valid`: `boolean`.
    pub valid: ::std::option::Option<bool>,
    /// `messages`: `ValidateWorkPlanMessages`.
    pub messages: ::std::option::Option<
        ::std::boxed::Box<crate::ValidateWorkPlanMessages>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidateWorkPlanResponse "ValidateWorkPlanResponse" 3 {
    (
        work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "workPlan" 0 with_work_plan,
        valid: bool = "valid" 0 with_valid,
        messages: ::std::boxed::Box<crate::ValidateWorkPlanMessages> = "messages" 0 with_messages,
    )
});
