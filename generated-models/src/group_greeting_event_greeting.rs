// @generated from the schema "GroupGreetingEventGreeting"; changes made here are lost at the next generation

/// The schema `GroupGreetingEventGreeting`.
pub struct GroupGreetingEventGreeting {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `ownerType`: `string`.
    #[doc(alias = "ownerType")]
    pub owner_type: ::std::option::Option<::std::string::String>,
    /// `owner`: `GroupGreetingEventGreetingOwner`.
    pub owner: ::std::option::Option<
        ::std::boxed::Box<crate::GroupGreetingEventGreetingOwner>,
    >,
    /// `greetingAudioFile`: `GroupGreetingEventGreetingAudioFile`.
    #[doc(alias = "greetingAudioFile")]
    pub greeting_audio_file: ::std::option::Option<
        ::std::boxed::Box<crate::GroupGreetingEventGreetingAudioFile>,
    >,
    /// `audioTTS`: `string`.
    #[doc(alias = "audioTTS")]
    pub audio_tts: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupGreetingEventGreeting {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        owner_type: ::std::option::Option::None,
        owner: ::std::option::Option::None,
        greeting_audio_file: ::std::option::Option::None,
        audio_tts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupGreetingEventGreeting = &<GroupGreetingEventGreeting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupGreetingEventGreeting",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("type", "type", 0),
            ("ownerType", "owner_type", 0),
            ("owner", "owner", 0),
            ("greetingAudioFile", "greeting_audio_file", 0),
            ("audioTTS", "audio_tts", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.owner_type,
            &E.owner,
            &E.greeting_audio_file,
            &E.audio_tts,
        ],
    }
};

crate::runtime::model!(GroupGreetingEventGreeting);

crate::runtime::setters!(GroupGreetingEventGreeting {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_owner_type: owner_type: ::std::string::String,
    with_owner: owner: ::std::boxed::Box<crate::GroupGreetingEventGreetingOwner>,
    with_greeting_audio_file: greeting_audio_file: ::std::boxed::Box<crate::GroupGreetingEventGreetingAudioFile>,
    with_audio_tts: audio_tts: ::std::string::String,
});
