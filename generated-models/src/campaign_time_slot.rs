// @generated from the schema "CampaignTimeSlot"; changes made here are lost at the next generation

/// The schema `CampaignTimeSlot`.
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

impl crate::runtime::Model for CampaignTimeSlot {
    const EMPTY: Self = Self {
        start_time: ::std::option::Option::None,
        stop_time: ::std::option::Option::None,
        day: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignTimeSlot = &<CampaignTimeSlot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignTimeSlot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startTime", "start_time", 1),
            ("stopTime", "stop_time", 1),
            ("day", "day", 1),
        ],
        fields: &[&E.start_time, &E.stop_time, &E.day],
    }
};

crate::runtime::model!(CampaignTimeSlot);

crate::runtime::setters!(CampaignTimeSlot {
    with_start_time: start_time: ::std::string::String,
    with_stop_time: stop_time: ::std::string::String,
    with_day: day: i32,
});
