// @generated from the schema "CampaignTimeSlot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CampaignTimeSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignTimeSlot {
    /// `startTime`: `string`, required.
    #[doc(alias = "startTime")]
    pub start_time: Option<String>,
    /// `stopTime`: `string`, required.
    #[doc(alias = "stopTime")]
    pub stop_time: Option<String>,
    /// `day`: `integer (int32)`, required.
    pub day: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignTimeSlot "CampaignTimeSlot" 3 {
    (
        start_time: String = "startTime" with_start_time required,
        stop_time: String = "stopTime" with_stop_time required,
        day: i32 = "day" with_day required,
    )
});
