// @generated from the schema "CampaignTimeSlot"; changes made here are lost at the next generation

/// The schema `CampaignTimeSlot`.
#[repr(C)]
pub struct CampaignTimeSlot {
    /// `startTime`: `string`, required.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// `stopTime`: `string`, required.
    #[doc(alias = "stopTime")]
    pub stop_time: ::std::option::Option<::std::string::String>,
    /// `day`: `integer (int32)`, required.
    pub day: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignTimeSlot "CampaignTimeSlot" 3 {
    (
        start_time: ::std::string::String = "startTime" 1 with_start_time,
        stop_time: ::std::string::String = "stopTime" 1 with_stop_time,
        day: i32 = "day" 1 with_day,
    )
});
