// @generated from the schema "AttributeDetailEventTopicCommunication"; changes made here are lost at the next generation

/// The schema `AttributeDetailEventTopicCommunication`.
pub struct AttributeDetailEventTopicCommunication {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AttributeDetailEventTopicCommunication {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AttributeDetailEventTopicCommunication = &<AttributeDetailEventTopicCommunication as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AttributeDetailEventTopicCommunication",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("mediaType", "media_type", 0)],
        fields: &[&E.id, &E.media_type],
    }
};

crate::runtime::model!(AttributeDetailEventTopicCommunication);

crate::runtime::setters!(AttributeDetailEventTopicCommunication {
    with_id: id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
});

/// The property `mediaType` of `AttributeDetailEventTopicCommunication`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Voice,
    Chat,
    Email,
    Callback,
    Cobrowse,
    Video,
    Screenshare,
    Message,
    Internalmessage,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Voice, "VOICE"),
        (Self::Chat, "CHAT"),
        (Self::Email, "EMAIL"),
        (Self::Callback, "CALLBACK"),
        (Self::Cobrowse, "COBROWSE"),
        (Self::Video, "VIDEO"),
        (Self::Screenshare, "SCREENSHARE"),
        (Self::Message, "MESSAGE"),
        (Self::Internalmessage, "INTERNALMESSAGE"),
    ];
}
