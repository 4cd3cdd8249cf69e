// @generated from the schema "KnowledgeIntegrationFilter"; changes made here are lost at the next generation

/// The schema `KnowledgeIntegrationFilter`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeIntegrationFilter "KnowledgeIntegrationFilter" 4 {
    (
        name: crate::runtime::Open<Name> = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        values: ::std::vec::Vec<crate::KnowledgeIntegrationFilterValue> = "values" 0 with_values,
    )
});

/// The property `name` of `KnowledgeIntegrationFilter`. Known values: `categories`, `channel`, `knowledgeBaseIds`.
#[non_exhaustive]
pub enum Name {
    Categories,
    Channel,
    KnowledgeBaseIds,
}

crate::runtime::known!(Name);

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Categories, "categories"),
        (Self::Channel, "channel"),
        (Self::KnowledgeBaseIds, "knowledgeBaseIds"),
    ];
}

/// The property `type` of `KnowledgeIntegrationFilter`. Known values: `SingleSelect`, `MultiSelect`.
#[non_exhaustive]
pub enum Type {
    SingleSelect,
    MultiSelect,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SingleSelect, "SingleSelect"),
        (Self::MultiSelect, "MultiSelect"),
    ];
}

/// The property `action` of `KnowledgeIntegrationFilter`. Known values: `None`, `FilterUpdate`.
#[non_exhaustive]
pub enum Action {
    None,
    FilterUpdate,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::FilterUpdate, "FilterUpdate"),
    ];
}
