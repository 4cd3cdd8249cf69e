// @generated from the schema "AdhocRecordingTopicConversationData"; changes made here are lost at the next generation

/// The schema `AdhocRecordingTopicConversationData`.
pub struct AdhocRecordingTopicConversationData {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdhocRecordingTopicConversationData {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdhocRecordingTopicConversationData = &<AdhocRecordingTopicConversationData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdhocRecordingTopicConversationData",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(AdhocRecordingTopicConversationData);

crate::runtime::setters!(AdhocRecordingTopicConversationData {
    with_id: id: ::std::string::String,
});
