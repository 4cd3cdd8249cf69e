// @generated from the schema "AutoStatusTransitionDetail"; changes made here are lost at the next generation

use crate::{TaskManagementErrorDetails, WorkitemStatusReference};
use crate::runtime::{DateTime, Extra};

/// The schema `AutoStatusTransitionDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AutoStatusTransitionDetail {
    /// `nextStatus`: `WorkitemStatusReference`.
    #[doc(alias = "nextStatus")]
    pub next_status: Option<Box<WorkitemStatusReference>>,
    /// `dateOfTransition`: `string (date-time)`.
    #[doc(alias = "dateOfTransition")]
    pub date_of_transition: Option<DateTime>,
    /// `errorDetails`: `TaskManagementErrorDetails`.
    #[doc(alias = "errorDetails")]
    pub error_details: Option<Box<TaskManagementErrorDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AutoStatusTransitionDetail "AutoStatusTransitionDetail" 3 {
    (
        next_status: Box<WorkitemStatusReference> = "nextStatus" with_next_status,
        date_of_transition: DateTime = "dateOfTransition" with_date_of_transition,
        error_details: Box<TaskManagementErrorDetails> = "errorDetails" with_error_details,
    )
});
