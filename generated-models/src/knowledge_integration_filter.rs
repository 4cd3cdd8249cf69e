// @generated from the schema "KnowledgeIntegrationFilter"; changes made here are lost at the next generation

/// The schema `KnowledgeIntegrationFilter`.
pub struct KnowledgeIntegrationFilter {
    /// `name`: `string`.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `values`: `array of KnowledgeIntegrationFilterValue`.
    pub values: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeIntegrationFilterValue>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeIntegrationFilter {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        action: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeIntegrationFilter = &<KnowledgeIntegrationFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeIntegrationFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("type", "type", 0),
            ("action", "action", 0),
            ("values", "values", 0),
        ],
        fields: &[&E.name, &E.r#type, &E.action, &E.values],
    }
};

crate::runtime::model!(KnowledgeIntegrationFilter);

crate::runtime::setters!(KnowledgeIntegrationFilter {
    with_name: name: crate::runtime::Open<Name>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_action: action: crate::runtime::Open<Action>,
    with_values: values: ::std::vec::Vec<crate::KnowledgeIntegrationFilterValue>,
});

/// The property `name` of `KnowledgeIntegrationFilter`. Known values: `categories`, `channel`, `knowledgeBaseIds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    Categories,
    Channel,
    KnowledgeBaseIds,
}

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Categories, "categories"),
        (Self::Channel, "channel"),
        (Self::KnowledgeBaseIds, "knowledgeBaseIds"),
    ];
}

/// The property `type` of `KnowledgeIntegrationFilter`. Known values: `SingleSelect`, `MultiSelect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    SingleSelect,
    MultiSelect,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SingleSelect, "SingleSelect"),
        (Self::MultiSelect, "MultiSelect"),
    ];
}

/// The property `action` of `KnowledgeIntegrationFilter`. Known values: `None`, `FilterUpdate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    None,
    FilterUpdate,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::FilterUpdate, "FilterUpdate"),
    ];
}
