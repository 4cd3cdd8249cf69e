// @generated from the schema "WeekScheduleListResponse"; changes made here are lost at the next generation

use crate::WeekScheduleListItemResponse;
use crate::runtime::Extra;

/// The schema `WeekScheduleListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WeekScheduleListResponse {
    /// `entities`: `array of WeekScheduleListItemResponse`.
    pub entities: Option<Vec<WeekScheduleListItemResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WeekScheduleListResponse "WeekScheduleListResponse" 1 {
    (
        entities: Vec<WeekScheduleListItemResponse> = "entities" with_entities,
    )
});
