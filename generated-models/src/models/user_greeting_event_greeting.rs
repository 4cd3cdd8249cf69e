// @generated from the schema "UserGreetingEventGreeting"; changes made here are lost at the next generation

use crate::{UserGreetingEventGreetingAudioFile, UserGreetingEventGreetingOwner};
use crate::runtime::Extra;

/// The schema `UserGreetingEventGreeting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserGreetingEventGreeting {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `ownerType`: `string`.
    #[doc(alias = "ownerType")]
    pub owner_type: Option<String>,
    /// `owner`: `UserGreetingEventGreetingOwner`.
    pub owner: Option<Box<UserGreetingEventGreetingOwner>>,
    /// `greetingAudioFile`: `UserGreetingEventGreetingAudioFile`.
    #[doc(alias = "greetingAudioFile")]
    pub greeting_audio_file: Option<Box<UserGreetingEventGreetingAudioFile>>,
    /// `audioTTS`: `string`.
    #[doc(alias = "audioTTS")]
    pub audio_tts: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserGreetingEventGreeting "UserGreetingEventGreeting" 7 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        r#type: String = "type" with_type,
        owner_type: String = "ownerType" with_owner_type,
        owner: Box<UserGreetingEventGreetingOwner> = "owner" with_owner,
        greeting_audio_file: Box<UserGreetingEventGreetingAudioFile> = "greetingAudioFile" with_greeting_audio_file,
        audio_tts: String = "audioTTS" with_audio_tts,
    )
});
