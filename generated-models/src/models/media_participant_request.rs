// @generated from the schema "MediaParticipantRequest"; changes made here are lost at the next generation

use crate::WrapupInput;
use crate::runtime::{Extra, Open};

/// The schema `MediaParticipantRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaParticipantRequest {
    /// `wrapup`: `WrapupInput`.
    pub wrapup: Option<Box<WrapupInput>>,
    /// `state`: one of `alerting`, `dialing`, `contacting`, `offering` and 8 more.
    pub state: Option<Open<State>>,
    /// `recording`: `boolean`.
    pub recording: Option<bool>,
    /// `muted`: `boolean`.
    pub muted: Option<bool>,
    /// `confined`: `boolean`.
    pub confined: Option<bool>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaParticipantRequest "MediaParticipantRequest" 7 {
    (
        wrapup: Box<WrapupInput> = "wrapup" with_wrapup,
        state: Open<State> = "state" with_state,
        recording: bool = "recording" with_recording,
        muted: bool = "muted" with_muted,
        confined: bool = "confined" with_confined,
        held: bool = "held" with_held,
        wrapup_skipped: bool = "wrapupSkipped" with_wrapup_skipped,
    )
});

/// The property `state` of `MediaParticipantRequest`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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
