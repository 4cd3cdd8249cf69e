// @generated from the schema "ContentQuickReplyV2"; changes made here are lost at the next generation

/// The schema `ContentQuickReplyV2`.
pub struct ContentQuickReplyV2 {
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `actions`: `array of ContentQuickReply`, required.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::ContentQuickReply>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentQuickReplyV2 {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentQuickReplyV2 = &<ContentQuickReplyV2 as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentQuickReplyV2",
        empty: E,
        extra: &E.extra,
        properties: &[("title", "title", 1), ("actions", "actions", 1)],
        fields: &[&E.title, &E.actions],
    }
};

crate::runtime::model!(ContentQuickReplyV2);

crate::runtime::setters!(ContentQuickReplyV2 {
    with_title: title: ::std::string::String,
    with_actions: actions: ::std::vec::Vec<crate::ContentQuickReply>,
});
