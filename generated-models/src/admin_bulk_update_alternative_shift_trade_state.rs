// @generated from the schema "AdminBulkUpdateAlternativeShiftTradeState"; changes made here are lost at the next generation

/// The schema `AdminBulkUpdateAlternativeShiftTradeState`.
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

impl crate::runtime::Model for AdminBulkUpdateAlternativeShiftTradeState {
    const EMPTY: Self = Self {
        trade_id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdminBulkUpdateAlternativeShiftTradeState = &<AdminBulkUpdateAlternativeShiftTradeState as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdminBulkUpdateAlternativeShiftTradeState",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("tradeId", "trade_id", 1),
            ("state", "state", 1),
            ("metadata", "metadata", 1),
        ],
        fields: &[&E.trade_id, &E.state, &E.metadata],
    }
};

crate::runtime::model!(AdminBulkUpdateAlternativeShiftTradeState);

crate::runtime::setters!(AdminBulkUpdateAlternativeShiftTradeState {
    with_trade_id: trade_id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `state` of `AdminBulkUpdateAlternativeShiftTradeState`. Known values: `Approved`, `Denied`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Approved,
    Denied,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
