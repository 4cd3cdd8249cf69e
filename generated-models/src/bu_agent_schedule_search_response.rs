// @generated from the schema "BuAgentScheduleSearchResponse"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleSearchResponse`.
pub struct BuAgentScheduleSearchResponse {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentScheduleSearchResponse {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        shifts: ::std::option::Option::None,
        full_day_time_off_markers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentScheduleSearchResponse = &<BuAgentScheduleSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentScheduleSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("shifts", "shifts", 0),
            ("fullDayTimeOffMarkers", "full_day_time_off_markers", 0),
        ],
        fields: &[&E.user, &E.shifts, &E.full_day_time_off_markers],
    }
};

crate::runtime::model!(BuAgentScheduleSearchResponse);

crate::runtime::setters!(BuAgentScheduleSearchResponse {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_shifts: shifts: ::std::vec::Vec<crate::BuAgentScheduleShift>,
    with_full_day_time_off_markers: full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
});
