// @generated from the schema "PatchShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `PatchShiftTradeRequest`.
pub struct PatchShiftTradeRequest {
    /// `receivingUserId`: `ValueWrapperString`.
    #[doc(alias = "receivingUserId")]
    pub receiving_user_id: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperString>,
    >,
    /// `expiration`: `ValueWrapperDate`.
    pub expiration: ::std::option::Option<::std::boxed::Box<crate::ValueWrapperDate>>,
    /// `acceptableIntervals`: `ListWrapperInterval`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperInterval>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchShiftTradeRequest {
    const EMPTY: Self = Self {
        receiving_user_id: ::std::option::Option::None,
        expiration: ::std::option::Option::None,
        acceptable_intervals: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchShiftTradeRequest = &<PatchShiftTradeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchShiftTradeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("receivingUserId", "receiving_user_id", 0),
            ("expiration", "expiration", 0),
            ("acceptableIntervals", "acceptable_intervals", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.receiving_user_id,
            &E.expiration,
            &E.acceptable_intervals,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(PatchShiftTradeRequest);

crate::runtime::setters!(PatchShiftTradeRequest {
    with_receiving_user_id: receiving_user_id: ::std::boxed::Box<crate::ValueWrapperString>,
    with_expiration: expiration: ::std::boxed::Box<crate::ValueWrapperDate>,
    with_acceptable_intervals: acceptable_intervals: ::std::boxed::Box<crate::ListWrapperInterval>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
