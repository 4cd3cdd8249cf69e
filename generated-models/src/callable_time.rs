// @generated from the schema "CallableTime"; changes made here are lost at the next generation

/// The schema `CallableTime`.
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

impl crate::runtime::Model for CallableTime {
    const EMPTY: Self = Self {
        time_slots: ::std::option::Option::None,
        time_zone_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallableTime = &<CallableTime as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallableTime",
        empty: E,
        extra: &E.extra,
        properties: &[("timeSlots", "time_slots", 1), ("timeZoneId", "time_zone_id", 1)],
        fields: &[&E.time_slots, &E.time_zone_id],
    }
};

crate::runtime::model!(CallableTime);

crate::runtime::setters!(CallableTime {
    with_time_slots: time_slots: ::std::vec::Vec<crate::CampaignTimeSlot>,
    with_time_zone_id: time_zone_id: ::std::string::String,
});
