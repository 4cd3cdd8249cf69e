// @generated from the schema "RoomParticipantsResponse"; changes made here are lost at the next generation

/// The schema `RoomParticipantsResponse`.
pub struct RoomParticipantsResponse {
    /// `participants`: `array of RoomParticipantResponse`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::RoomParticipantResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoomParticipantsResponse {
    const EMPTY: Self = Self {
        participants: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoomParticipantsResponse = &<RoomParticipantsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoomParticipantsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("participants", "participants", 0)],
        fields: &[&E.participants],
    }
};

crate::runtime::model!(RoomParticipantsResponse);

crate::runtime::setters!(RoomParticipantsResponse {
    with_participants: participants: ::std::vec::Vec<crate::RoomParticipantResponse>,
});
