// @generated from the schema "ContentStory"; changes made here are lost at the next generation

/// The schema `ContentStory`.
pub struct ContentStory {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `replyToId`: `string`.
    #[doc(alias = "replyToId")]
    pub reply_to_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentStory {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        url: ::std::option::Option::None,
        reply_to_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentStory = &<ContentStory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentStory",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("url", "url", 1),
            ("replyToId", "reply_to_id", 0),
        ],
        fields: &[&E.r#type, &E.url, &E.reply_to_id],
    }
};

crate::runtime::model!(ContentStory);

crate::runtime::setters!(ContentStory {
    with_type: r#type: crate::runtime::Open<Type>,
    with_url: url: ::std::string::String,
    with_reply_to_id: reply_to_id: ::std::string::String,
});

/// The property `type` of `ContentStory`. Known values: `Mention`, `Reply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Mention,
    Reply,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Mention, "Mention"),
        (Self::Reply, "Reply"),
    ];
}
