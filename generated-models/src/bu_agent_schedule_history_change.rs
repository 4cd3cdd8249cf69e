// @generated from the schema "BuAgentScheduleHistoryChange"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryChange`.
pub struct BuAgentScheduleHistoryChange {
    /// `metadata`: `BuAgentScheduleHistoryChangeMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryChangeMetadata>,
    >,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// `deletes`: `BuAgentScheduleHistoryDeletedChange`.
    pub deletes: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryDeletedChange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentScheduleHistoryChange {
    const EMPTY: Self = Self {
        metadata: ::std::option::Option::None,
        shifts: ::std::option::Option::None,
        full_day_time_off_markers: ::std::option::Option::None,
        deletes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentScheduleHistoryChange = &<BuAgentScheduleHistoryChange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentScheduleHistoryChange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metadata", "metadata", 0),
            ("shifts", "shifts", 0),
            ("fullDayTimeOffMarkers", "full_day_time_off_markers", 0),
            ("deletes", "deletes", 0),
        ],
        fields: &[&E.metadata, &E.shifts, &E.full_day_time_off_markers, &E.deletes],
    }
};

crate::runtime::model!(BuAgentScheduleHistoryChange);

crate::runtime::setters!(BuAgentScheduleHistoryChange {
    with_metadata: metadata: ::std::boxed::Box<crate::BuAgentScheduleHistoryChangeMetadata>,
    with_shifts: shifts: ::std::vec::Vec<crate::BuAgentScheduleShift>,
    with_full_day_time_off_markers: full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    with_deletes: deletes: ::std::boxed::Box<crate::BuAgentScheduleHistoryDeletedChange>,
});
