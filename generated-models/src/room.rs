// @generated from the schema "Room"; changes made here are lost at the next generation

/// The schema `Room`.
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

impl crate::runtime::Model for Room {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        room_type: ::std::option::Option::None,
        description: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        participant_limit: ::std::option::Option::None,
        owners: ::std::option::Option::None,
        pinned_messages: ::std::option::Option::None,
        jid: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Room = &<Room as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Room",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("roomType", "room_type", 0),
            ("description", "description", 0),
            ("subject", "subject", 0),
            ("participantLimit", "participant_limit", 0),
            ("owners", "owners", 0),
            ("pinnedMessages", "pinned_messages", 0),
            ("jid", "jid", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.room_type,
            &E.description,
            &E.subject,
            &E.participant_limit,
            &E.owners,
            &E.pinned_messages,
            &E.jid,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Room);

crate::runtime::setters!(Room {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_room_type: room_type: crate::runtime::Open<RoomType>,
    with_description: description: ::std::string::String,
    with_subject: subject: ::std::string::String,
    with_participant_limit: participant_limit: i32,
    with_owners: owners: ::std::vec::Vec<crate::UserReference>,
    with_pinned_messages: pinned_messages: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_jid: jid: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `roomType` of `Room`. Known values: `adhoc`, `acd`, `group`, `oneOnOne`, `supervisorAssistance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoomType {
    Adhoc,
    Acd,
    Group,
    OneOnOne,
    SupervisorAssistance,
}

impl crate::runtime::Enum for RoomType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Adhoc, "adhoc"),
        (Self::Acd, "acd"),
        (Self::Group, "group"),
        (Self::OneOnOne, "oneOnOne"),
        (Self::SupervisorAssistance, "supervisorAssistance"),
    ];
}
