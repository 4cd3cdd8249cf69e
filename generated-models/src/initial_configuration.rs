// @generated from the schema "InitialConfiguration"; changes made here are lost at the next generation

/// The schema `InitialConfiguration`.
pub struct InitialConfiguration {
    /// `audioState`: `AudioState`.
    #[doc(alias = "audioState")]
    pub audio_state: ::std::option::Option<::std::boxed::Box<crate::AudioState>>,
    /// `alerting`: `boolean`.
    pub alerting: ::std::option::Option<bool>,
    /// `inbound`: `boolean`.
    pub inbound: ::std::option::Option<bool>,
    /// `invitedBy`: `string`.
    #[doc(alias = "invitedBy")]
    pub invited_by: ::std::option::Option<::std::string::String>,
    /// `recordingActive`: `boolean`.
    #[doc(alias = "recordingActive")]
    pub recording_active: ::std::option::Option<bool>,
    /// `additionalInfo`: `map of string`.
    #[doc(alias = "additionalInfo")]
    pub additional_info: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InitialConfiguration {
    const EMPTY: Self = Self {
        audio_state: ::std::option::Option::None,
        alerting: ::std::option::Option::None,
        inbound: ::std::option::Option::None,
        invited_by: ::std::option::Option::None,
        recording_active: ::std::option::Option::None,
        additional_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InitialConfiguration = &<InitialConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InitialConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("audioState", "audio_state", 0),
            ("alerting", "alerting", 0),
            ("inbound", "inbound", 0),
            ("invitedBy", "invited_by", 0),
            ("recordingActive", "recording_active", 0),
            ("additionalInfo", "additional_info", 0),
        ],
        fields: &[
            &E.audio_state,
            &E.alerting,
            &E.inbound,
            &E.invited_by,
            &E.recording_active,
            &E.additional_info,
        ],
    }
};

crate::runtime::model!(InitialConfiguration);

crate::runtime::setters!(InitialConfiguration {
    with_audio_state: audio_state: ::std::boxed::Box<crate::AudioState>,
    with_alerting: alerting: bool,
    with_inbound: inbound: bool,
    with_invited_by: invited_by: ::std::string::String,
    with_recording_active: recording_active: bool,
    with_additional_info: additional_info: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
