// @generated from the schema "WorkPlanRotationAgentResponse"; changes made here are lost at the next generation

use crate::{DateRangeWithOptionalEnd, UserReference};
use crate::runtime::Extra;

/// The schema `WorkPlanRotationAgentResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanRotationAgentResponse {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: Option<Box<DateRangeWithOptionalEnd>>,
    /// `position`: `integer (int32)`.
    pub position: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanRotationAgentResponse "WorkPlanRotationAgentResponse" 3 {
    (
        user: Box<UserReference> = "user" with_user,
        date_range: Box<DateRangeWithOptionalEnd> = "dateRange" with_date_range,
        position: i32 = "position" with_position,
    )
});
