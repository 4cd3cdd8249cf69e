// @generated from the schema "SearchShiftTradesRequest"; changes made here are lost at the next generation

/// The schema `SearchShiftTradesRequest`.
pub struct SearchShiftTradesRequest {
    /// `receivingScheduleId`: `string`, required.
    #[doc(alias = "receivingScheduleId")]
    pub receiving_schedule_id: ::std::option::Option<::std::string::String>,
    /// `receivingShiftIds`: `array of string`.
    #[doc(alias = "receivingShiftIds")]
    pub receiving_shift_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SearchShiftTradesRequest {
    const EMPTY: Self = Self {
        receiving_schedule_id: ::std::option::Option::None,
        receiving_shift_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SearchShiftTradesRequest = &<SearchShiftTradesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SearchShiftTradesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("receivingScheduleId", "receiving_schedule_id", 1),
            ("receivingShiftIds", "receiving_shift_ids", 0),
        ],
        fields: &[&E.receiving_schedule_id, &E.receiving_shift_ids],
    }
};

crate::runtime::model!(SearchShiftTradesRequest);

crate::runtime::setters!(SearchShiftTradesRequest {
    with_receiving_schedule_id: receiving_schedule_id: ::std::string::String,
    with_receiving_shift_ids: receiving_shift_ids: ::std::vec::Vec<::std::string::String>,
});
