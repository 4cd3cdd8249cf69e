// @generated from the schema "RoomParticipantResponse"; changes made here are lost at the next generation

/// The schema `RoomParticipantResponse`.
pub struct RoomParticipantResponse {
    /// `jid`: `string`.
    pub jid: ::std::option::Option<::std::string::String>,
    /// `user`: `AddressableEntityRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoomParticipantResponse {
    const EMPTY: Self = Self {
        jid: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoomParticipantResponse = &<RoomParticipantResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoomParticipantResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("jid", "jid", 0), ("user", "user", 0)],
        fields: &[&E.jid, &E.user],
    }
};

crate::runtime::model!(RoomParticipantResponse);

crate::runtime::setters!(RoomParticipantResponse {
    with_jid: jid: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
});
