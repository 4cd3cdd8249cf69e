// @generated from the schema "MatchShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `MatchShiftTradeRequest`.
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

impl crate::runtime::Model for MatchShiftTradeRequest {
    const EMPTY: Self = Self {
        receiving_schedule_id: ::std::option::Option::None,
        receiving_shift_id: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MatchShiftTradeRequest = &<MatchShiftTradeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MatchShiftTradeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("receivingScheduleId", "receiving_schedule_id", 1),
            ("receivingShiftId", "receiving_shift_id", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[&E.receiving_schedule_id, &E.receiving_shift_id, &E.metadata],
    }
};

crate::runtime::model!(MatchShiftTradeRequest);

crate::runtime::setters!(MatchShiftTradeRequest {
    with_receiving_schedule_id: receiving_schedule_id: ::std::string::String,
    with_receiving_shift_id: receiving_shift_id: ::std::string::String,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
