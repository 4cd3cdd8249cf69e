// @generated from the schema "VoicemailMessagesTopicVoicemailCopyRecord"; changes made here are lost at the next generation

/// The schema `VoicemailMessagesTopicVoicemailCopyRecord`.
pub struct VoicemailMessagesTopicVoicemailCopyRecord {
    /// `user`: `VoicemailMessagesTopicOwner`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailMessagesTopicOwner>,
    >,
    /// `group`: `VoicemailMessagesTopicOwner`.
    pub group: ::std::option::Option<
        ::std::boxed::Box<crate::VoicemailMessagesTopicOwner>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VoicemailMessagesTopicVoicemailCopyRecord {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailMessagesTopicVoicemailCopyRecord = &<VoicemailMessagesTopicVoicemailCopyRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailMessagesTopicVoicemailCopyRecord",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 0), ("group", "group", 0)],
        fields: &[&E.user, &E.group],
    }
};

crate::runtime::model!(VoicemailMessagesTopicVoicemailCopyRecord);

crate::runtime::setters!(VoicemailMessagesTopicVoicemailCopyRecord {
    with_user: user: ::std::boxed::Box<crate::VoicemailMessagesTopicOwner>,
    with_group: group: ::std::boxed::Box<crate::VoicemailMessagesTopicOwner>,
});
