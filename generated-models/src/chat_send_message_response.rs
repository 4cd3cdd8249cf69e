// @generated from the schema "ChatSendMessageResponse"; changes made here are lost at the next generation

/// The schema `ChatSendMessageResponse`.
pub struct ChatSendMessageResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatSendMessageResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatSendMessageResponse = &<ChatSendMessageResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatSendMessageResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ChatSendMessageResponse);

crate::runtime::setters!(ChatSendMessageResponse {
    with_id: id: ::std::string::String,
});
