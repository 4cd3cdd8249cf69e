// @generated from the schema "QueueConversationVideoEventTopicMessageSticker"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicMessageSticker`.
pub struct QueueConversationVideoEventTopicMessageSticker {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationVideoEventTopicMessageSticker {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicMessageSticker = &<QueueConversationVideoEventTopicMessageSticker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicMessageSticker",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 0), ("id", "id", 0)],
        fields: &[&E.url, &E.id],
    }
};

crate::runtime::model!(QueueConversationVideoEventTopicMessageSticker);

crate::runtime::setters!(QueueConversationVideoEventTopicMessageSticker {
    with_url: url: ::std::string::String,
    with_id: id: ::std::string::String,
});
