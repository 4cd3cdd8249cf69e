// @generated from the schema "BulkUpdateShiftTradeStateRequestItem"; changes made here are lost at the next generation

/// The schema `BulkUpdateShiftTradeStateRequestItem`.
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

impl crate::runtime::Model for BulkUpdateShiftTradeStateRequestItem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkUpdateShiftTradeStateRequestItem = &<BulkUpdateShiftTradeStateRequestItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkUpdateShiftTradeStateRequestItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 1),
            ("metadata", "metadata", 1),
        ],
        fields: &[&E.id, &E.state, &E.metadata],
    }
};

crate::runtime::model!(BulkUpdateShiftTradeStateRequestItem);

crate::runtime::setters!(BulkUpdateShiftTradeStateRequestItem {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `state` of `BulkUpdateShiftTradeStateRequestItem`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

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
