// @generated from the schema "SearchShiftTradesRequest"; changes made here are lost at the next generation

/// The schema `SearchShiftTradesRequest`.
#[repr(C)]
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

crate::runtime::model!(SearchShiftTradesRequest "SearchShiftTradesRequest" 2 {
    (
        receiving_schedule_id: ::std::string::String = "receivingScheduleId" 1 with_receiving_schedule_id,
        receiving_shift_ids: ::std::vec::Vec<::std::string::String> = "receivingShiftIds" 0 with_receiving_shift_ids,
    )
});
