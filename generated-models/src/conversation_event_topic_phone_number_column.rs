// @generated from the schema "ConversationEventTopicPhoneNumberColumn"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicPhoneNumberColumn`.
pub struct ConversationEventTopicPhoneNumberColumn {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicPhoneNumberColumn {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicPhoneNumberColumn = &<ConversationEventTopicPhoneNumberColumn as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicPhoneNumberColumn",
        empty: E,
        extra: &E.extra,
        properties: &[("columnName", "column_name", 0), ("type", "type", 0)],
        fields: &[&E.column_name, &E.r#type],
    }
};

crate::runtime::model!(ConversationEventTopicPhoneNumberColumn);

crate::runtime::setters!(ConversationEventTopicPhoneNumberColumn {
    with_column_name: column_name: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
