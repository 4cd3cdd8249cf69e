// @generated from the schema "MeetingIdRecord"; changes made here are lost at the next generation

/// The schema `MeetingIdRecord`.
pub struct MeetingIdRecord {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `ephemeral`: `boolean`, required.
    pub ephemeral: ::std::option::Option<bool>,
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: ::std::option::Option<::std::string::String>,
    /// `dateExpired`: `string (date-time)`.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MeetingIdRecord {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        ephemeral: ::std::option::Option::None,
        conference_id: ::std::option::Option::None,
        date_expired: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MeetingIdRecord = &<MeetingIdRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MeetingIdRecord",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("ephemeral", "ephemeral", 1),
            ("conferenceId", "conference_id", 0),
            ("dateExpired", "date_expired", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.ephemeral, &E.conference_id, &E.date_expired, &E.self_uri],
    }
};

crate::runtime::model!(MeetingIdRecord);

crate::runtime::setters!(MeetingIdRecord {
    with_id: id: ::std::string::String,
    with_ephemeral: ephemeral: bool,
    with_conference_id: conference_id: ::std::string::String,
    with_date_expired: date_expired: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
