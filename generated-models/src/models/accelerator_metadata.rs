// @generated from the schema "AcceleratorMetadata"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AcceleratorMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AcceleratorMetadata {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `origin`: one of `Community`, `Partner` and `Genesys`, read-only.
    pub origin: Option<Open<Origin>>,
    /// `type`: one of `Module`, `Accelerator` and `Blueprint`, read-only.
    pub r#type: Option<Open<Type>>,
    /// `classification`: `string`, read-only.
    pub classification: Option<String>,
    /// `tags`: `array of string`, read-only.
    pub tags: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AcceleratorMetadata "AcceleratorMetadata" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        description: String = "description" with_description read_only,
        origin: Open<Origin> = "origin" with_origin read_only,
        r#type: Open<Type> = "type" with_type read_only,
        classification: String = "classification" with_classification read_only,
        tags: Vec<String> = "tags" with_tags read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `origin` of `AcceleratorMetadata`. Known values: `Community`, `Partner`, `Genesys`.
#[repr(u16)]
#[non_exhaustive]
pub enum Origin {
    Community,
    Partner,
    Genesys,
}

crate::runtime::values!(Origin {
    Community = "Community",
    Partner = "Partner",
    Genesys = "Genesys",
});

/// The property `type` of `AcceleratorMetadata`. Known values: `Module`, `Accelerator`, `Blueprint`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Module,
    Accelerator,
    Blueprint,
}

crate::runtime::values!(Type {
    Module = "Module",
    Accelerator = "Accelerator",
    Blueprint = "Blueprint",
});
