// @generated from the schema "Greeting"; changes made here are lost at the next generation

/// The schema `Greeting`.
pub struct Greeting {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `ownerType`: `string`, required.
    #[doc(alias = "ownerType")]
    pub owner_type: ::std::option::Option<crate::runtime::Open<OwnerType>>,
    /// `owner`: `DomainEntity`, required.
    pub owner: ::std::option::Option<::std::boxed::Box<crate::DomainEntity>>,
    /// `audioFile`: `GreetingAudioFile`.
    #[doc(alias = "audioFile")]
    pub audio_file: ::std::option::Option<::std::boxed::Box<crate::GreetingAudioFile>>,
    /// `audioTTS`: `string`.
    #[doc(alias = "audioTTS")]
    pub audio_tts: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `string`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Greeting {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        owner_type: ::std::option::Option::None,
        owner: ::std::option::Option::None,
        audio_file: ::std::option::Option::None,
        audio_tts: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Greeting = &<Greeting as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Greeting",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("type", "type", 1),
            ("ownerType", "owner_type", 1),
            ("owner", "owner", 1),
            ("audioFile", "audio_file", 0),
            ("audioTTS", "audio_tts", 0),
            ("createdDate", "created_date", 0),
            ("createdBy", "created_by", 0),
            ("modifiedDate", "modified_date", 0),
            ("modifiedBy", "modified_by", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.owner_type,
            &E.owner,
            &E.audio_file,
            &E.audio_tts,
            &E.created_date,
            &E.created_by,
            &E.modified_date,
            &E.modified_by,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Greeting);

crate::runtime::setters!(Greeting {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_owner_type: owner_type: crate::runtime::Open<OwnerType>,
    with_owner: owner: ::std::boxed::Box<crate::DomainEntity>,
    with_audio_file: audio_file: ::std::boxed::Box<crate::GreetingAudioFile>,
    with_audio_tts: audio_tts: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_created_by: created_by: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `Greeting`. Known values: `STATION`, `VOICEMAIL`, `NAME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Station,
    Voicemail,
    Name,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Station, "STATION"),
        (Self::Voicemail, "VOICEMAIL"),
        (Self::Name, "NAME"),
    ];
}

/// The property `ownerType` of `Greeting`. Known values: `USER`, `ORGANIZATION`, `GROUP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OwnerType {
    User,
    Organization,
    Group,
}

impl crate::runtime::Enum for OwnerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Organization, "ORGANIZATION"),
        (Self::Group, "GROUP"),
    ];
}
