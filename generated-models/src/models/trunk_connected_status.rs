// @generated from the schema "TrunkConnectedStatus"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `TrunkConnectedStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkConnectedStatus {
    /// `connected`: `boolean`.
    pub connected: Option<bool>,
    /// `connectedStateTime`: `string (date-time)`.
    #[doc(alias = "connectedStateTime")]
    pub connected_state_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkConnectedStatus "TrunkConnectedStatus" 2 {
    (
        connected: bool = "connected" with_connected,
        connected_state_time: DateTime = "connectedStateTime" with_connected_state_time,
    )
});
