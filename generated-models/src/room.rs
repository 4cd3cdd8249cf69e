// @generated from the schema "Room"; changes made here are lost at the next generation

/// The schema `Room`.
#[repr(C)]
pub struct Room {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `roomType`: `string`.
    #[doc(alias = "roomType")]
    pub room_type: ::std::option::Option<crate::runtime::Open<RoomType>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `participantLimit`: `integer (int32)`.
    #[doc(alias = "participantLimit")]
    pub participant_limit: ::std::option::Option<i32>,
    /// `owners`: `array of UserReference`.
    pub owners: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `pinnedMessages`: `array of AddressableEntityRef`.
    #[doc(alias = "pinnedMessages")]
    pub pinned_messages: ::std::option::Option<
        ::std::vec::Vec<crate::AddressableEntityRef>,
    >,
    /// `jid`: `string`.
    pub jid: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Room "Room" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        room_type: crate::runtime::Open<RoomType> = "roomType" 0 with_room_type,
        description: ::std::string::String = "description" 0 with_description,
        subject: ::std::string::String = "subject" 0 with_subject,
        participant_limit: i32 = "participantLimit" 0 with_participant_limit,
        owners: ::std::vec::Vec<crate::UserReference> = "owners" 0 with_owners,
        pinned_messages: ::std::vec::Vec<crate::AddressableEntityRef> = "pinnedMessages" 0 with_pinned_messages,
        jid: ::std::string::String = "jid" 0 with_jid,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `roomType` of `Room`. Known values: `adhoc`, `acd`, `group`, `oneOnOne`, `supervisorAssistance`.
#[non_exhaustive]
pub enum RoomType {
    Adhoc,
    Acd,
    Group,
    OneOnOne,
    SupervisorAssistance,
}

crate::runtime::known!(RoomType);

impl crate::runtime::Enum for RoomType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Adhoc, "adhoc"),
        (Self::Acd, "acd"),
        (Self::Group, "group"),
        (Self::OneOnOne, "oneOnOne"),
        (Self::SupervisorAssistance, "supervisorAssistance"),
    ];
}
