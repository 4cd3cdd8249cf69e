// @generated from the schema "StaCategory"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Operand};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `StaCategory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StaCategory {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `interactionType`: one of `Voice`, `Digital` and `All`, required.
    #[doc(alias = "interactionType")]
    pub interaction_type: Option<Open<InteractionType>>,
    /// `criteria`: `Operand`, required.
    pub criteria: Option<Box<Operand>>,
    /// `createdBy`: `AddressableEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<AddressableEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(StaCategory "StaCategory" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        interaction_type: Open<InteractionType> = "interactionType" with_interaction_type required,
        criteria: Box<Operand> = "criteria" with_criteria required,
        created_by: Box<AddressableEntityRef> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created,
        modified_by: Box<AddressableEntityRef> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `interactionType` of `StaCategory`. Known values: `Voice`, `Digital`, `All`.
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
