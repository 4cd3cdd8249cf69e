// @generated from the schema "Greeting"; changes made here are lost at the next generation

/// The schema `Greeting`.
#[repr(C)]
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

crate::runtime::model!(Greeting "Greeting" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        owner_type: crate::runtime::Open<OwnerType> = "ownerType" 1 with_owner_type,
        owner: ::std::boxed::Box<crate::DomainEntity> = "owner" 1 with_owner,
        audio_file: ::std::boxed::Box<crate::GreetingAudioFile> = "audioFile" 0 with_audio_file,
        audio_tts: ::std::string::String = "audioTTS" 0 with_audio_tts,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        created_by: ::std::string::String = "createdBy" 0 with_created_by,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        modified_by: ::std::string::String = "modifiedBy" 0 with_modified_by,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `Greeting`. Known values: `STATION`, `VOICEMAIL`, `NAME`.
#[non_exhaustive]
pub enum Type {
    Station,
    Voicemail,
    Name,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Station, "STATION"),
        (Self::Voicemail, "VOICEMAIL"),
        (Self::Name, "NAME"),
    ];
}

/// The property `ownerType` of `Greeting`. Known values: `USER`, `ORGANIZATION`, `GROUP`.
#[non_exhaustive]
pub enum OwnerType {
    User,
    Organization,
    Group,
}

crate::runtime::known!(OwnerType);

impl crate::runtime::Enum for OwnerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "USER"),
        (Self::Organization, "ORGANIZATION"),
        (Self::Group, "GROUP"),
    ];
}
