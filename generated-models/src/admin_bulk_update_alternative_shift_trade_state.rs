// @generated from the schema "AdminBulkUpdateAlternativeShiftTradeState"; changes made here are lost at the next generation

/// The schema `AdminBulkUpdateAlternativeShiftTradeState`.
#[repr(C)]
pub struct AdminBulkUpdateAlternativeShiftTradeState {
    /// `tradeId`: `string`, required.
    #[doc(alias = "tradeId")]
    pub trade_id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdminBulkUpdateAlternativeShiftTradeState "AdminBulkUpdateAlternativeShiftTradeState" 3 {
    (
        trade_id: ::std::string::String = "tradeId" 1 with_trade_id,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

/// The property `state` of `AdminBulkUpdateAlternativeShiftTradeState`. Known values: `Approved`, `Denied`.
#[non_exhaustive]
pub enum State {
    Approved,
    Denied,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
