// @generated from the schema "MediaParticipantRequest"; changes made here are lost at the next generation

/// The schema `MediaParticipantRequest`.
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

impl crate::runtime::Model for MediaParticipantRequest {
    const EMPTY: Self = Self {
        wrapup: ::std::option::Option::None,
        state: ::std::option::Option::None,
        recording: ::std::option::Option::None,
        muted: ::std::option::Option::None,
        confined: ::std::option::Option::None,
        held: ::std::option::Option::None,
        wrapup_skipped: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaParticipantRequest = &<MediaParticipantRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaParticipantRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("wrapup", "wrapup", 0),
            ("state", "state", 0),
            ("recording", "recording", 0),
            ("muted", "muted", 0),
            ("confined", "confined", 0),
            ("held", "held", 0),
            ("wrapupSkipped", "wrapup_skipped", 0),
        ],
        fields: &[
            &E.wrapup,
            &E.state,
            &E.recording,
            &E.muted,
            &E.confined,
            &E.held,
            &E.wrapup_skipped,
        ],
    }
};

crate::runtime::model!(MediaParticipantRequest);

crate::runtime::setters!(MediaParticipantRequest {
    with_wrapup: wrapup: ::std::boxed::Box<crate::WrapupInput>,
    with_state: state: crate::runtime::Open<State>,
    with_recording: recording: bool,
    with_muted: muted: bool,
    with_confined: confined: bool,
    with_held: held: bool,
    with_wrapup_skipped: wrapup_skipped: bool,
});

/// The property `state` of `MediaParticipantRequest`. Known values: `alerting`, `dialing`, `contacting`, `offering`, `connected`, `disconnected`, `terminated`, `converting`, `uploading`, `transmitting`, `parked`, `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
