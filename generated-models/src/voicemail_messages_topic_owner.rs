// @generated from the schema "VoicemailMessagesTopicOwner"; changes made here are lost at the next generation

/// The schema `VoicemailMessagesTopicOwner`.
pub struct VoicemailMessagesTopicOwner {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VoicemailMessagesTopicOwner {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailMessagesTopicOwner = &<VoicemailMessagesTopicOwner as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailMessagesTopicOwner",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(VoicemailMessagesTopicOwner);

crate::runtime::setters!(VoicemailMessagesTopicOwner {
    with_id: id: ::std::string::String,
});
