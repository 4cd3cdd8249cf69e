// @generated from the schema "ParkingStateRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ParkingStateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ParkingStateRequest {
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 8 more, required.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ParkingStateRequest "ParkingStateRequest" 1 {
    (
        state: Open<State> = "state" with_state required,
    )
});

/// The property `state` of `ParkingStateRequest`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Alerting,
    Dialing,
    Contacting,
    Offering,
    Connected,
    Disconnected,
    Terminated,
    Converting,
    Uploading,
    Transmitting,
    Parked,
    None,
}

crate::runtime::values!(State {
    Alerting = "alerting",
    Dialing = "dialing",
    Contacting = "contacting",
    Offering = "offering",
    Connected = "connected",
    Disconnected = "disconnected",
    Terminated = "terminated",
    Converting = "converting",
    Uploading = "uploading",
    Transmitting = "transmitting",
    Parked = "parked",
    None = "none",
});
