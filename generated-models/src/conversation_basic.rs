// @generated from the schema "ConversationBasic"; changes made here are lost at the next generation

/// The schema `ConversationBasic`.
pub struct ConversationBasic {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `startTime`: `string (date-time)`, required.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `divisions`: `array of ConversationDivisionMembership`.
    pub divisions: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationDivisionMembership>,
    >,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: ::std::option::Option<bool>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of ParticipantBasic`, read-only.
    pub participants: ::std::option::Option<::std::vec::Vec<crate::ParticipantBasic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationBasic {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        divisions: ::std::option::Option::None,
        secure_pause: ::std::option::Option::None,
        utilization_label_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationBasic = &<ConversationBasic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationBasic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("externalTag", "external_tag", 0),
            ("startTime", "start_time", 1),
            ("endTime", "end_time", 0),
            ("divisions", "divisions", 0),
            ("securePause", "secure_pause", 0),
            ("utilizationLabelId", "utilization_label_id", 0),
            ("selfUri", "self_uri", 2),
            ("participants", "participants", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.external_tag,
            &E.start_time,
            &E.end_time,
            &E.divisions,
            &E.secure_pause,
            &E.utilization_label_id,
            &E.self_uri,
            &E.participants,
        ],
    }
};

crate::runtime::model!(ConversationBasic);

crate::runtime::setters!(ConversationBasic {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_external_tag: external_tag: ::std::string::String,
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_divisions: divisions: ::std::vec::Vec<crate::ConversationDivisionMembership>,
    with_secure_pause: secure_pause: bool,
    with_utilization_label_id: utilization_label_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_participants: participants: ::std::vec::Vec<crate::ParticipantBasic>,
});
