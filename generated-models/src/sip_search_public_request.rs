// @generated from the schema "SIPSearchPublicRequest"; changes made here are lost at the next generation

/// The schema `SIPSearchPublicRequest`.
pub struct SIPSearchPublicRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `callId`: `string`.
    #[doc(alias = "callId")]
    pub call_id: ::std::option::Option<::std::string::String>,
    /// `toUser`: `string`.
    #[doc(alias = "toUser")]
    pub to_user: ::std::option::Option<::std::string::String>,
    /// `fromUser`: `string`.
    #[doc(alias = "fromUser")]
    pub from_user: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`, required.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SIPSearchPublicRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        call_id: ::std::option::Option::None,
        to_user: ::std::option::Option::None,
        from_user: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SIPSearchPublicRequest = &<SIPSearchPublicRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SIPSearchPublicRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("callId", "call_id", 0),
            ("toUser", "to_user", 0),
            ("fromUser", "from_user", 0),
            ("conversationId", "conversation_id", 0),
            ("participantId", "participant_id", 0),
            ("dateStart", "date_start", 1),
            ("dateEnd", "date_end", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.call_id,
            &E.to_user,
            &E.from_user,
            &E.conversation_id,
            &E.participant_id,
            &E.date_start,
            &E.date_end,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SIPSearchPublicRequest);

crate::runtime::setters!(SIPSearchPublicRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_call_id: call_id: ::std::string::String,
    with_to_user: to_user: ::std::string::String,
    with_from_user: from_user: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_participant_id: participant_id: ::std::string::String,
    with_date_start: date_start: crate::runtime::DateTime,
    with_date_end: date_end: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
