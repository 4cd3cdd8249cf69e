// @generated from the schema "AcceleratorSpecification"; changes made here are lost at the next generation

use crate::{MetadataDocumentation, MetadataPresentation, MetadataResults};
use crate::runtime::{Extra, Open};

/// The schema `AcceleratorSpecification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AcceleratorSpecification {
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
    /// `permissions`: `array of string`, read-only.
    pub permissions: Option<Vec<String>>,
    /// `products`: `array of string`, read-only.
    pub products: Option<Vec<String>>,
    /// `documentation`: `array of MetadataDocumentation`, read-only.
    pub documentation: Option<Vec<MetadataDocumentation>>,
    /// `presentation`: `array of MetadataPresentation`, read-only.
    pub presentation: Option<Vec<MetadataPresentation>>,
    /// `results`: `MetadataResults`, read-only.
    pub results: Option<Box<MetadataResults>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AcceleratorSpecification "AcceleratorSpecification" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        description: String = "description" with_description read_only,
        origin: Open<Origin> = "origin" with_origin read_only,
        r#type: Open<Type> = "type" with_type read_only,
        classification: String = "classification" with_classification read_only,
        tags: Vec<String> = "tags" with_tags read_only,
        permissions: Vec<String> = "permissions" with_permissions read_only,
        products: Vec<String> = "products" with_products read_only,
        documentation: Vec<MetadataDocumentation> = "documentation" with_documentation read_only,
        presentation: Vec<MetadataPresentation> = "presentation" with_presentation read_only,
        results: Box<MetadataResults> = "results" with_results read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `origin` of `AcceleratorSpecification`. Known values: `Community`, `Partner`, `Genesys`.
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

/// The property `type` of `AcceleratorSpecification`. Known values: `Module`, `Accelerator`, `Blueprint`.
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
