// @generated from the schema "MatchShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `MatchShiftTradeRequest`.
#[repr(C)]
pub struct MatchShiftTradeRequest {
    /// `receivingScheduleId`: `string`, required.
    #[doc(alias = "receivingScheduleId")]
    pub receiving_schedule_id: ::std::option::Option<::std::string::String>,
    /// `receivingShiftId`: `string`.
    #[doc(alias = "receivingShiftId")]
    pub receiving_shift_id: ::std::option::Option<::std::string::String>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MatchShiftTradeRequest "MatchShiftTradeRequest" 3 {
    (
        receiving_schedule_id: ::std::string::String = "receivingScheduleId" 1 with_receiving_schedule_id,
        receiving_shift_id: ::std::string::String = "receivingShiftId" 0 with_receiving_shift_id,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
