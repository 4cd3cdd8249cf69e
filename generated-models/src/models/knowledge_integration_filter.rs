// @generated from the schema "KnowledgeIntegrationFilter"; changes made here are lost at the next generation

use crate::KnowledgeIntegrationFilterValue;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeIntegrationFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeIntegrationFilter {
    /// `name`: one of `categories`, `channel` and `knowledgeBaseIds`.
    pub name: Option<Open<Name>>,
    /// `type`: one of `SingleSelect` and `MultiSelect`.
    pub r#type: Option<Open<Type>>,
    /// `action`: one of `None` and `FilterUpdate`.
    pub action: Option<Open<Action>>,
    /// `values`: `array of KnowledgeIntegrationFilterValue`.
    pub values: Option<Vec<KnowledgeIntegrationFilterValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeIntegrationFilter "KnowledgeIntegrationFilter" 4 {
    (
        name: Open<Name> = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        action: Open<Action> = "action" with_action,
        values: Vec<KnowledgeIntegrationFilterValue> = "values" with_values,
    )
});

/// The property `name` of `KnowledgeIntegrationFilter`. Known values: `categories`, `channel`, `knowledgeBaseIds`.
#[repr(u16)]
#[non_exhaustive]
pub enum Name {
    Categories,
    Channel,
    KnowledgeBaseIds,
}

crate::runtime::values!(Name {
    Categories = "categories",
    Channel = "channel",
    KnowledgeBaseIds = "knowledgeBaseIds",
});

/// The property `type` of `KnowledgeIntegrationFilter`. Known values: `SingleSelect`, `MultiSelect`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    SingleSelect,
    MultiSelect,
}

crate::runtime::values!(Type {
    SingleSelect = "SingleSelect",
    MultiSelect = "MultiSelect",
});

/// The property `action` of `KnowledgeIntegrationFilter`. Known values: `None`, `FilterUpdate`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    None,
    FilterUpdate,
}

crate::runtime::values!(Action {
    None = "None",
    FilterUpdate = "FilterUpdate",
});
