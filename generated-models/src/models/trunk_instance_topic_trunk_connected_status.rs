// @generated from the schema "TrunkInstanceTopicTrunkConnectedStatus"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `TrunkInstanceTopicTrunkConnectedStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkInstanceTopicTrunkConnectedStatus {
    /// `connected`: `boolean`.
    pub connected: Option<bool>,
    /// `connectedStateTime`: `string (date-time)`.
    #[doc(alias = "connectedStateTime")]
    pub connected_state_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunkConnectedStatus "TrunkInstanceTopicTrunkConnectedStatus" 2 {
    (
        connected: bool = "connected" with_connected,
        connected_state_time: DateTime = "connectedStateTime" with_connected_state_time,
    )
});
