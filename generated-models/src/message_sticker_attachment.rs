// @generated from the schema "MessageStickerAttachment"; changes made here are lost at the next generation

/// The schema `MessageStickerAttachment`.
pub struct MessageStickerAttachment {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageStickerAttachment {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageStickerAttachment = &<MessageStickerAttachment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageStickerAttachment",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 0), ("id", "id", 0)],
        fields: &[&E.url, &E.id],
    }
};

crate::runtime::model!(MessageStickerAttachment);

crate::runtime::setters!(MessageStickerAttachment {
    with_url: url: ::std::string::String,
    with_id: id: ::std::string::String,
});
