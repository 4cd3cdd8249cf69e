// @generated from the schema "TrunkInstanceTopicTrunkConnectedStatus"; changes made here are lost at the next generation

/// The schema `TrunkInstanceTopicTrunkConnectedStatus`.
#[repr(C)]
pub struct TrunkInstanceTopicTrunkConnectedStatus {
    /// `connected`: `boolean`.
    pub connected: ::std::option::Option<bool>,
    /// `connectedStateTime`: `string (date-time)`.
    #[doc(alias = "connectedStateTime")]
    pub connected_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunkConnectedStatus "TrunkInstanceTopicTrunkConnectedStatus" 2 {
    (
        connected: bool = "connected" 0 with_connected,
        connected_state_time: crate::runtime::DateTime = "connectedStateTime" 0 with_connected_state_time,
    )
});
