// @generated from the schema "MediaParticipantRequest"; changes made here are lost at the next generation

/// The schema `MediaParticipantRequest`.
#[repr(C)]
pub struct MediaParticipantRequest {
    /// `wrapup`: `WrapupInput`.
    pub wrapup: ::std::option::Option<::std::boxed::Box<crate::WrapupInput>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `recording`: `boolean`.
    pub recording: ::std::option::Option<bool>,
    /// `muted`: `boolean`.
    pub muted: ::std::option::Option<bool>,
    /// `confined`: `boolean`.
    pub confined: ::std::option::Option<bool>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `wrapupSkipped`: `boolean`.
    #[doc(alias = "wrapupSkipped")]
    pub wrapup_skipped: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaParticipantRequest "MediaParticipantRequest" 7 {
    (
        wrapup: ::std::boxed::Box<crate::WrapupInput> = "wrapup" 0 with_wrapup,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        recording: bool = "recording" 0 with_recording,
        muted: bool = "muted" 0 with_muted,
        confined: bool = "confined" 0 with_confined,
        held: bool = "held" 0 with_held,
        wrapup_skipped: bool = "wrapupSkipped" 0 with_wrapup_skipped,
    )
});

/// The property `state` of `MediaParticipantRequest`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
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

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alerting, "alerting"),
        (Self::Dialing, "dialing"),
        (Self::Contacting, "contacting"),
        (Self::Offering, "offering"),
        (Self::Connected, "connected"),
        (Self::Disconnected, "disconnected"),
        (Self::Terminated, "terminated"),
        (Self::Converting, "converting"),
        (Self::Uploading, "uploading"),
        (Self::Transmitting, "transmitting"),
        (Self::Parked, "parked"),
        (Self::None, "none"),
    ];
}
