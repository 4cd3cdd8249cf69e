// @generated from the schema "WorkPlanPatternRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkPlanPatternRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanPatternRequest {
    /// `workPlanIds`: `array of string`, required.
    #[doc(alias = "workPlanIds")]
    pub work_plan_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanPatternRequest "WorkPlanPatternRequest" 1 {
    (
        work_plan_ids: Vec<String> = "workPlanIds" with_work_plan_ids required,
    )
});
