// @generated from the schema "CallableTime"; changes made here are lost at the next generation

/// The schema `CallableTime`.
#[repr(C)]
pub struct CallableTime {
    /// `timeSlots`: `array of CampaignTimeSlot`, required.
    #[doc(alias = "timeSlots")]
    pub time_slots: ::std::option::Option<::std::vec::Vec<crate::CampaignTimeSlot>>,
    /// `timeZoneId`: `string`, required.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallableTime "CallableTime" 2 {
    (
        time_slots: ::std::vec::Vec<crate::CampaignTimeSlot> = "timeSlots" 1 with_time_slots,
        time_zone_id: ::std::string::String = "timeZoneId" 1 with_time_zone_id,
    )
});
