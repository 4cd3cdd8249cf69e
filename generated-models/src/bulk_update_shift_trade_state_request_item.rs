// @generated from the schema "BulkUpdateShiftTradeStateRequestItem"; changes made here are lost at the next generation

/// The schema `BulkUpdateShiftTradeStateRequestItem`.
#[repr(C)]
pub struct BulkUpdateShiftTradeStateRequestItem {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkUpdateShiftTradeStateRequestItem "BulkUpdateShiftTradeStateRequestItem" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

/// The property `state` of `BulkUpdateShiftTradeStateRequestItem`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unmatched, "Unmatched"),
        (Self::Matched, "Matched"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Canceled, "Canceled"),
    ];
}
