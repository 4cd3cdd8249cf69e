// @generated from the schema "TrunkInstanceTopicTrunkConnectedStatus"; changes made here are lost at the next generation

/// The schema `TrunkInstanceTopicTrunkConnectedStatus`.
pub struct TrunkInstanceTopicTrunkConnectedStatus {
    /// `connected`: `boolean`.
    pub connected: ::std::option::Option<bool>,
    /// `connectedStateTime`: `string (date-time)`.
    #[doc(alias = "connectedStateTime")]
    pub connected_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkInstanceTopicTrunkConnectedStatus {
    const EMPTY: Self = Self {
        connected: ::std::option::Option::None,
        connected_state_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkInstanceTopicTrunkConnectedStatus = &<TrunkInstanceTopicTrunkConnectedStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkInstanceTopicTrunkConnectedStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("connected", "connected", 0),
            ("connectedStateTime", "connected_state_time", 0),
        ],
        fields: &[&E.connected, &E.connected_state_time],
    }
};

crate::runtime::model!(TrunkInstanceTopicTrunkConnectedStatus);

crate::runtime::setters!(TrunkInstanceTopicTrunkConnectedStatus {
    with_connected: connected: bool,
    with_connected_state_time: connected_state_time: crate::runtime::DateTime,
});
