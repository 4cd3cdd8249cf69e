// @generated from the schema "ConversationCategory"; changes made here are lost at the next generation

/// The schema `ConversationCategory`.
pub struct ConversationCategory {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `interactionType`: `string`.
    #[doc(alias = "interactionType")]
    pub interaction_type: ::std::option::Option<crate::runtime::Open<InteractionType>>,
    /// `criteria`: `Operand`.
    pub criteria: ::std::option::Option<::std::boxed::Box<crate::Operand>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCategory {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        interaction_type: ::std::option::Option::None,
        criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCategory = &<ConversationCategory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCategory",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("description", "description", 0),
            ("interactionType", "interaction_type", 0),
            ("criteria", "criteria", 0),
        ],
        fields: &[&E.id, &E.name, &E.description, &E.interaction_type, &E.criteria],
    }
};

crate::runtime::model!(ConversationCategory);

crate::runtime::setters!(ConversationCategory {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_interaction_type: interaction_type: crate::runtime::Open<InteractionType>,
    with_criteria: criteria: ::std::boxed::Box<crate::Operand>,
});

/// The property `interactionType` of `ConversationCategory`. Known values: `Voice`, `Digital`, `All`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionType {
    Voice,
    Digital,
    All,
}

impl crate::runtime::Enum for InteractionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Digital, "Digital"),
        (Self::All, "All"),
    ];
}
