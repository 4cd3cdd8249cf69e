// @generated from the schema "TimeAllowed"; changes made here are lost at the next generation

/// The schema `TimeAllowed`.
#[repr(C)]
pub struct TimeAllowed {
    /// `timeSlots`: `array of TimeSlot`.
    #[doc(alias = "timeSlots")]
    pub time_slots: ::std::option::Option<::std::vec::Vec<crate::TimeSlot>>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// `empty`: `boolean`.
    pub empty: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeAllowed "TimeAllowed" 3 {
    (
        time_slots: ::std::vec::Vec<crate::TimeSlot> = "timeSlots" 0 with_time_slots,
        time_zone_id: ::std::string::String = "timeZoneId" 0 with_time_zone_id,
        empty: bool = "empty" 0 with_empty,
    )
});
