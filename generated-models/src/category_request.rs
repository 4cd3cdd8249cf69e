// @generated from the schema "CategoryRequest"; changes made here are lost at the next generation

/// The schema `CategoryRequest`.
pub struct CategoryRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `interactionType`: `string`, required.
    #[doc(alias = "interactionType")]
    pub interaction_type: ::std::option::Option<crate::runtime::Open<InteractionType>>,
    /// `criteria`: `Operand`, required.
    pub criteria: ::std::option::Option<::std::boxed::Box<crate::Operand>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CategoryRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        interaction_type: ::std::option::Option::None,
        criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CategoryRequest = &<CategoryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CategoryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("interactionType", "interaction_type", 1),
            ("criteria", "criteria", 1),
        ],
        fields: &[&E.name, &E.description, &E.interaction_type, &E.criteria],
    }
};

crate::runtime::model!(CategoryRequest);

crate::runtime::setters!(CategoryRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_interaction_type: interaction_type: crate::runtime::Open<InteractionType>,
    with_criteria: criteria: ::std::boxed::Box<crate::Operand>,
});

/// The property `interactionType` of `CategoryRequest`. Known values: `Voice`, `Digital`, `All`.
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
