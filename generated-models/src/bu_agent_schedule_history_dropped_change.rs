// @generated from the schema "BuAgentScheduleHistoryDroppedChange"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryDroppedChange`.
pub struct BuAgentScheduleHistoryDroppedChange {
    /// `metadata`: `BuAgentScheduleHistoryChangeMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryChangeMetadata>,
    >,
    /// `shiftIds`: `array of string`.
    #[doc(alias = "shiftIds")]
    pub shift_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `fullDayTimeOffMarkerDates`: `array of string (date)`.
    #[doc(alias = "fullDayTimeOffMarkerDates")]
    pub full_day_time_off_marker_dates: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Date>,
    >,
    /// `deletes`: `BuAgentScheduleHistoryDeletedChange`.
    pub deletes: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryDeletedChange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentScheduleHistoryDroppedChange {
    const EMPTY: Self = Self {
        metadata: ::std::option::Option::None,
        shift_ids: ::std::option::Option::None,
        full_day_time_off_marker_dates: ::std::option::Option::None,
        deletes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentScheduleHistoryDroppedChange = &<BuAgentScheduleHistoryDroppedChange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentScheduleHistoryDroppedChange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metadata", "metadata", 0),
            ("shiftIds", "shift_ids", 0),
            ("fullDayTimeOffMarkerDates", "full_day_time_off_marker_dates", 0),
            ("deletes", "deletes", 0),
        ],
        fields: &[
            &E.metadata,
            &E.shift_ids,
            &E.full_day_time_off_marker_dates,
            &E.deletes,
        ],
    }
};

crate::runtime::model!(BuAgentScheduleHistoryDroppedChange);

crate::runtime::setters!(BuAgentScheduleHistoryDroppedChange {
    with_metadata: metadata: ::std::boxed::Box<crate::BuAgentScheduleHistoryChangeMetadata>,
    with_shift_ids: shift_ids: ::std::vec::Vec<::std::string::String>,
    with_full_day_time_off_marker_dates: full_day_time_off_marker_dates: ::std::vec::Vec<crate::runtime::Date>,
    with_deletes: deletes: ::std::boxed::Box<crate::BuAgentScheduleHistoryDeletedChange>,
});
