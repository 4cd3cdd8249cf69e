// @generated from the schema "ConversationEventTopicMessageSticker"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicMessageSticker`.
pub struct ConversationEventTopicMessageSticker {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicMessageSticker {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicMessageSticker = &<ConversationEventTopicMessageSticker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicMessageSticker",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 0), ("id", "id", 0)],
        fields: &[&E.url, &E.id],
    }
};

crate::runtime::model!(ConversationEventTopicMessageSticker);

crate::runtime::setters!(ConversationEventTopicMessageSticker {
    with_url: url: ::std::string::String,
    with_id: id: ::std::string::String,
});
