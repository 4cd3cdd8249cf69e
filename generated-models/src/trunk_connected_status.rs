// @generated from the schema "TrunkConnectedStatus"; changes made here are lost at the next generation

/// The schema `TrunkConnectedStatus`.
#[repr(C)]
pub struct TrunkConnectedStatus {
    /// `connected`: `boolean`.
    pub connected: ::std::option::Option<bool>,
    /// `connectedStateTime`: `string (date-time)`.
    #[doc(alias = "connectedStateTime")]
    pub connected_state_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrunkConnectedStatus "TrunkConnectedStatus" 2 {
    (
        connected: bool = "connected" 0 with_connected,
        connected_state_time: crate::runtime::DateTime = "connectedStateTime" 0 with_connected_state_time,
    )
});
