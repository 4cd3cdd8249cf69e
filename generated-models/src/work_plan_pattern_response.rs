// @generated from the schema "WorkPlanPatternResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanPatternResponse`.
#[repr(C)]
pub struct WorkPlanPatternResponse {
    /// `workPlans`: `array of WorkPlanReference`.
    #[doc(alias = "workPlans")]
    pub work_plans: ::std::option::Option<::std::vec::Vec<crate::WorkPlanReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanPatternResponse "WorkPlanPatternResponse" 1 {
    (
        work_plans: ::std::vec::Vec<crate::WorkPlanReference> = "workPlans" 0 with_work_plans,
    )
});
