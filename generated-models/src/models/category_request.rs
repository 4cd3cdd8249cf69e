// @generated from the schema "CategoryRequest"; changes made here are lost at the next generation

use crate::Operand;
use crate::runtime::{Extra, Open};

/// The schema `CategoryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CategoryRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `interactionType`: one of `Voice`, `Digital` and `All`, required.
    #[doc(alias = "interactionType")]
    pub interaction_type: Option<Open<InteractionType>>,
    /// `criteria`: `Operand`, required.
    pub criteria: Option<Box<Operand>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CategoryRequest "CategoryRequest" 4 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        interaction_type: Open<InteractionType> = "interactionType" with_interaction_type required,
        criteria: Box<Operand> = "criteria" with_criteria required,
    )
});

/// The property `interactionType` of `CategoryRequest`. Known values: `Voice`, `Digital`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum InteractionType {
    Voice,
    Digital,
    All,
}

crate::runtime::values!(InteractionType {
    Voice = "Voice",
    Digital = "Digital",
    All = "All",
});
