// @generated from the schema "InitialConfiguration"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::AudioState;
use crate::runtime::Extra;

/// The schema `InitialConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InitialConfiguration {
    /// `audioState`: `AudioState`.
    #[doc(alias = "audioState")]
    pub audio_state: Option<Box<AudioState>>,
    /// `alerting`: `boolean`.
    pub alerting: Option<bool>,
    /// `inbound`: `boolean`.
    pub inbound: Option<bool>,
    /// `invitedBy`: `string`.
    #[doc(alias = "invitedBy")]
    pub invited_by: Option<String>,
    /// `recordingActive`: `boolean`.
    #[doc(alias = "recordingActive")]
    pub recording_active: Option<bool>,
    /// `additionalInfo`: `map of string`.
    #[doc(alias = "additionalInfo")]
    pub additional_info: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InitialConfiguration "InitialConfiguration" 6 {
    (
        audio_state: Box<AudioState> = "audioState" with_audio_state,
        alerting: bool = "alerting" with_alerting,
        inbound: bool = "inbound" with_inbound,
        invited_by: String = "invitedBy" with_invited_by,
        recording_active: bool = "recordingActive" with_recording_active,
        additional_info: BTreeMap<String, String> = "additionalInfo" with_additional_info,
    )
});
