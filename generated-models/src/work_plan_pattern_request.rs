// @generated from the schema "WorkPlanPatternRequest"; changes made here are lost at the next generation

/// The schema `WorkPlanPatternRequest`.
#[repr(C)]
pub struct WorkPlanPatternRequest {
    /// `workPlanIds`: `array of string`, required.
    #[doc(alias = "workPlanIds")]
    pub work_plan_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanPatternRequest "WorkPlanPatternRequest" 1 {
    (
        work_plan_ids: ::std::vec::Vec<::std::string::String> = "workPlanIds" 1 with_work_plan_ids,
    )
});
