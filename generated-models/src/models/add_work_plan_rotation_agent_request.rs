// @generated from the schema "AddWorkPlanRotationAgentRequest"; changes made here are lost at the next generation

use crate::DateRangeWithOptionalEnd;
use crate::runtime::Extra;

/// The schema `AddWorkPlanRotationAgentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AddWorkPlanRotationAgentRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`, required.
    #[doc(alias = "dateRange")]
    pub date_range: Option<Box<DateRangeWithOptionalEnd>>,
    /// `position`: `integer (int32)`, required.
    pub position: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AddWorkPlanRotationAgentRequest "AddWorkPlanRotationAgentRequest" 3 {
    (
        user_id: String = "userId" with_user_id required,
        date_range: Box<DateRangeWithOptionalEnd> = "dateRange" with_date_range required,
        position: i32 = "position" with_position required,
    )
});
