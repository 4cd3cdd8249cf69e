// @generated from the schema "Note"; changes made here are lost at the next generation

use crate::{ExternalDataSource, User, WritableStarrableDivision};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Note`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Note {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: Option<Box<WritableStarrableDivision>>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityType`: one of `contact` and `organization`.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// `noteText`: `string`.
    #[doc(alias = "noteText")]
    pub note_text: Option<String>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: Option<DateTime>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: Option<DateTime>,
    /// `createdBy`: `User`, required.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<User>>,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: Option<Vec<ExternalDataSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Note "Note" 10 {
    (
        id: String = "id" with_id read_only,
        division: Box<WritableStarrableDivision> = "division" with_division,
        entity_id: String = "entityId" with_entity_id,
        entity_type: Open<EntityType> = "entityType" with_entity_type,
        note_text: String = "noteText" with_note_text,
        modify_date: DateTime = "modifyDate" with_modify_date,
        create_date: DateTime = "createDate" with_create_date,
        created_by: Box<User> = "createdBy" with_created_by required,
        external_data_sources: Vec<ExternalDataSource> = "externalDataSources" with_external_data_sources read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `entityType` of `Note`. Known values: `contact`, `organization`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityType {
    Contact,
    Organization,
}

crate::runtime::values!(EntityType {
    Contact = "contact",
    Organization = "organization",
});
