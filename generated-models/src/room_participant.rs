// @generated from the schema "RoomParticipant"; changes made here are lost at the next generation

/// The schema `RoomParticipant`.
pub struct RoomParticipant {
    /// `participantJid`: `string`, required.
    #[doc(alias = "participantJid")]
    pub participant_jid: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoomParticipant {
    const EMPTY: Self = Self {
        participant_jid: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoomParticipant = &<RoomParticipant as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoomParticipant",
        empty: E,
        extra: &E.extra,
        properties: &[("participantJid", "participant_jid", 1)],
        fields: &[&E.participant_jid],
    }
};

crate::runtime::model!(RoomParticipant);

crate::runtime::setters!(RoomParticipant {
    with_participant_jid: participant_jid: ::std::string::String,
});
