// @generated from the schema "TimeAllowed"; changes made here are lost at the next generation

/// The schema `TimeAllowed`.
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

impl crate::runtime::Model for TimeAllowed {
    const EMPTY: Self = Self {
        time_slots: ::std::option::Option::None,
        time_zone_id: ::std::option::Option::None,
        empty: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeAllowed = &<TimeAllowed as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeAllowed",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeSlots", "time_slots", 0),
            ("timeZoneId", "time_zone_id", 0),
            ("empty", "empty", 0),
        ],
        fields: &[&E.time_slots, &E.time_zone_id, &E.empty],
    }
};

crate::runtime::model!(TimeAllowed);

crate::runtime::setters!(TimeAllowed {
    with_time_slots: time_slots: ::std::vec::Vec<crate::TimeSlot>,
    with_time_zone_id: time_zone_id: ::std::string::String,
    with_empty: empty: bool,
});
