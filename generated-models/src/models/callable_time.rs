// @generated from the schema "CallableTime"; changes made here are lost at the next generation

use crate::CampaignTimeSlot;
use crate::runtime::Extra;

/// The schema `CallableTime`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallableTime {
    /// `timeSlots`: `array of CampaignTimeSlot`, required.
    #[doc(alias = "timeSlots")]
    pub time_slots: Option<Vec<CampaignTimeSlot>>,
    /// `timeZoneId`: `string`, required.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallableTime "CallableTime" 2 {
    (
        time_slots: Vec<CampaignTimeSlot> = "timeSlots" with_time_slots required,
        time_zone_id: String = "timeZoneId" with_time_zone_id required,
    )
});
