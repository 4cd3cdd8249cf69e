// @generated from the schema "ValidateWorkPlanResponse"; changes made here are lost at the next generation

use crate::{ValidateWorkPlanMessages, WorkPlanReference};
use crate::runtime::Extra;

/// The schema `ValidateWorkPlanResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ValidateWorkPlanResponse {
    /// `workPlan`: `WorkPlanReference`.
    #[doc(alias = "workPlan")]
    pub work_plan: Option<Box<WorkPlanReference>>,
    /// `valid`: `boolean`.
    pub valid: Option<bool>,
    /// `messages`: `ValidateWorkPlanMessages`.
    pub messages: Option<Box<ValidateWorkPlanMessages>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ValidateWorkPlanResponse "ValidateWorkPlanResponse" 3 {
    (
        work_plan: Box<WorkPlanReference> = "workPlan" with_work_plan,
        valid: bool = "valid" with_valid,
        messages: Box<ValidateWorkPlanMessages> = "messages" with_messages,
    )
});
