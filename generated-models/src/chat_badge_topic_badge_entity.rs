// @generated from the schema "ChatBadgeTopicBadgeEntity"; changes made here are lost at the next generation

/// The schema `ChatBadgeTopicBadgeEntity`.
pub struct ChatBadgeTopicBadgeEntity {
    /// `jabberId`: `string`.
    #[doc(alias = "jabberId")]
    pub jabber_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatBadgeTopicBadgeEntity {
    const EMPTY: Self = Self {
        jabber_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatBadgeTopicBadgeEntity = &<ChatBadgeTopicBadgeEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatBadgeTopicBadgeEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("jabberId", "jabber_id", 0)],
        fields: &[&E.jabber_id],
    }
};

crate::runtime::model!(ChatBadgeTopicBadgeEntity);

crate::runtime::setters!(ChatBadgeTopicBadgeEntity {
    with_jabber_id: jabber_id: ::std::string::String,
});
