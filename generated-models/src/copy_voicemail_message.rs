// @generated from the schema "CopyVoicemailMessage"; changes made here are lost at the next generation

/// The schema `CopyVoicemailMessage`.
pub struct CopyVoicemailMessage {
    /// `voicemailMessageId`: `string`, required.
    #[doc(alias = "voicemailMessageId")]
    pub voicemail_message_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopyVoicemailMessage {
    const EMPTY: Self = Self {
        voicemail_message_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        group_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopyVoicemailMessage = &<CopyVoicemailMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopyVoicemailMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("voicemailMessageId", "voicemail_message_id", 1),
            ("userId", "user_id", 0),
            ("groupId", "group_id", 0),
        ],
        fields: &[&E.voicemail_message_id, &E.user_id, &E.group_id],
    }
};

crate::runtime::model!(CopyVoicemailMessage);

crate::runtime::setters!(CopyVoicemailMessage {
    with_voicemail_message_id: voicemail_message_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_group_id: group_id: ::std::string::String,
});
