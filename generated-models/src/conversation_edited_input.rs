// @generated from the schema "ConversationEditedInput"; changes made here are lost at the next generation

/// The schema `ConversationEditedInput`.
pub struct ConversationEditedInput {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEditedInput {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEditedInput = &<ConversationEditedInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEditedInput",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0), ("dateModified", "date_modified", 0)],
        fields: &[&E.text, &E.date_modified],
    }
};

crate::runtime::model!(ConversationEditedInput);

crate::runtime::setters!(ConversationEditedInput {
    with_text: text: ::std::string::String,
    with_date_modified: date_modified: crate::runtime::DateTime,
});
