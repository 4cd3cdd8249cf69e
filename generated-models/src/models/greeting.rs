// @generated from the schema "Greeting"; changes made here are lost at the next generation

use crate::{DomainEntity, GreetingAudioFile};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Greeting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Greeting {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `STATION`, `VOICEMAIL` and `NAME`, required.
    pub r#type: Option<Open<Type>>,
    /// `ownerType`: one of `USER`, `ORGANIZATION` and `GROUP`, required.
    #[doc(alias = "ownerType")]
    pub owner_type: Option<Open<OwnerType>>,
    /// `owner`: `DomainEntity`, required.
    pub owner: Option<Box<DomainEntity>>,
    /// `audioFile`: `GreetingAudioFile`.
    #[doc(alias = "audioFile")]
    pub audio_file: Option<Box<GreetingAudioFile>>,
    /// `audioTTS`: `string`.
    #[doc(alias = "audioTTS")]
    pub audio_tts: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `createdBy`: `string`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Greeting "Greeting" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type required,
        owner_type: Open<OwnerType> = "ownerType" with_owner_type required,
        owner: Box<DomainEntity> = "owner" with_owner required,
        audio_file: Box<GreetingAudioFile> = "audioFile" with_audio_file,
        audio_tts: String = "audioTTS" with_audio_tts,
        created_date: DateTime = "createdDate" with_created_date,
        created_by: String = "createdBy" with_created_by,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        modified_by: String = "modifiedBy" with_modified_by,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `Greeting`. Known values: `STATION`, `VOICEMAIL`, `NAME`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Station,
    Voicemail,
    Name,
}

crate::runtime::values!(Type {
    Station = "STATION",
    Voicemail = "VOICEMAIL",
    Name = "NAME",
});

/// The property `ownerType` of `Greeting`. Known values: `USER`, `ORGANIZATION`, `GROUP`.
#[repr(u16)]
#[non_exhaustive]
pub enum OwnerType {
    User,
    Organization,
    Group,
}

crate::runtime::values!(OwnerType {
    User = "USER",
    Organization = "ORGANIZATION",
    Group = "GROUP",
});
