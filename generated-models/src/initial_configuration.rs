// @generated from the schema "InitialConfiguration"; changes made here are lost at the next generation

/// The schema `InitialConfiguration`.
#[repr(C)]
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

crate::runtime::model!(InitialConfiguration "InitialConfiguration" 6 {
    (
        audio_state: ::std::boxed::Box<crate::AudioState> = "audioState" 0 with_audio_state,
        alerting: bool = "alerting" 0 with_alerting,
        inbound: bool = "inbound" 0 with_inbound,
        invited_by: ::std::string::String = "invitedBy" 0 with_invited_by,
        recording_active: bool = "recordingActive" 0 with_recording_active,
        additional_info: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "additionalInfo" 0 with_additional_info,
    )
});
