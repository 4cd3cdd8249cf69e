// @generated from the schema "ConversationInsight"; changes made here are lost at the next generation

/// The schema `ConversationInsight`.
pub struct ConversationInsight {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationInsight {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationInsight = &<ConversationInsight as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationInsight",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("title", "title", 0),
            ("description", "description", 0),
        ],
        fields: &[&E.r#type, &E.title, &E.description],
    }
};

crate::runtime::model!(ConversationInsight);

crate::runtime::setters!(ConversationInsight {
    with_type: r#type: crate::runtime::Open<Type>,
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
});

/// The property `type` of `ConversationInsight`. Known values: `Reason`, `Resolution`, `ActionItem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Reason,
    Resolution,
    ActionItem,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reason, "Reason"),
        (Self::Resolution, "Resolution"),
        (Self::ActionItem, "ActionItem"),
    ];
}
