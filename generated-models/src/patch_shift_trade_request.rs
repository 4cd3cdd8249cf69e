// @generated from the schema "PatchShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `PatchShiftTradeRequest`.
#[repr(C)]
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

crate::runtime::model!(PatchShiftTradeRequest "PatchShiftTradeRequest" 4 {
    (
        receiving_user_id: ::std::boxed::Box<crate::ValueWrapperString> = "receivingUserId" 0 with_receiving_user_id,
        expiration: ::std::boxed::Box<crate::ValueWrapperDate> = "expiration" 0 with_expiration,
        acceptable_intervals: ::std::boxed::Box<crate::ListWrapperInterval> = "acceptableIntervals" 0 with_acceptable_intervals,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
