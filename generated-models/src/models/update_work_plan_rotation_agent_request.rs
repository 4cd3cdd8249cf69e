// @generated from the schema "UpdateWorkPlanRotationAgentRequest"; changes made here are lost at the next generation

use crate::DateRangeWithOptionalEnd;
use crate::runtime::Extra;

/// The schema `UpdateWorkPlanRotationAgentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateWorkPlanRotationAgentRequest {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: Option<Box<DateRangeWithOptionalEnd>>,
    /// `position`: `integer (int32)`.
    pub position: Option<i32>,
    /// `delete`: `boolean`.
    pub delete: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateWorkPlanRotationAgentRequest "UpdateWorkPlanRotationAgentRequest" 4 {
    (
        user_id: String = "userId" with_user_id required,
        date_range: Box<DateRangeWithOptionalEnd> = "dateRange" with_date_range,
        position: i32 = "position" with_position,
        delete: bool = "delete" with_delete,
    )
});
