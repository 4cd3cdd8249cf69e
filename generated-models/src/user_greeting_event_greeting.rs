// @generated from the schema "UserGreetingEventGreeting"; changes made here are lost at the next generation

/// The schema `UserGreetingEventGreeting`.
#[repr(C)]
pub struct UserGreetingEventGreeting {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `ownerType`: `string`.
    #[doc(alias = "ownerType")]
    pub owner_type: ::std::option::Option<::std::string::String>,
    /// `owner`: `UserGreetingEventGreetingOwner`.
    pub owner: ::std::option::Option<
        ::std::boxed::Box<crate::UserGreetingEventGreetingOwner>,
    >,
    /// `greetingAudioFile`: `UserGreetingEventGreetingAudioFile`.
    #[doc(alias = "greetingAudioFile")]
    pub greeting_audio_file: ::std::option::Option<
        ::std::boxed::Box<crate::UserGreetingEventGreetingAudioFile>,
    >,
    /// `audioTTS`: `string`.
    #[doc(alias = "audioTTS")]
    pub audio_tts: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserGreetingEventGreeting "UserGreetingEventGreeting" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: ::std::string::String = "type" 0 with_type,
        owner_type: ::std::string::String = "ownerType" 0 with_owner_type,
        owner: ::std::boxed::Box<crate::UserGreetingEventGreetingOwner> = "owner" 0 with_owner,
        greeting_audio_file: ::std::boxed::Box<crate::UserGreetingEventGreetingAudioFile> = "greetingAudioFile" 0 with_greeting_audio_file,
        audio_tts: ::std::string::String = "audioTTS" 0 with_audio_tts,
    )
});
